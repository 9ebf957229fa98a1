package org.pramaan.decentro;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The account at Decentro (DC-01), each also by its environment name.
 *
 * @param baseUrl DECENTRO_API_BASE
 * @param useMocks USE_MOCKS: the simulator of this server answers instead, never in production
 */
@ConfigurationProperties("pramaan.decentro")
record DecentroSettings(
        @DefaultValue("https://in.staging.decentro.tech") URI baseUrl,
        @DefaultValue("false") boolean useMocks,
        @DefaultValue Credentials credentials,
        @DefaultValue Calls calls,
        @DefaultValue Paths paths,
        @DefaultValue("") String payeeAccount,
        @DefaultValue Webhook webhook) {

    /**
     * @param moduleSecret DECENTRO_API_KEY; a module's own secret, where given, goes before it
     * @param providerSecret sent where given
     */
    record Credentials(
            @DefaultValue("") String clientId,
            @DefaultValue("") String clientSecret,
            @DefaultValue("") String moduleSecret,
            @DefaultValue("") String kycModuleSecret,
            @DefaultValue("") String coreBankingModuleSecret,
            @DefaultValue("") String paymentsModuleSecret,
            @DefaultValue("") String providerSecret) {

        boolean areComplete() {
            return !clientId.isBlank() && !clientSecret.isBlank() && !moduleSecret.isBlank();
        }

        @Override
        public String toString() {
            return "Credentials[hidden]";
        }
    }

    /**
     * @param timeout for one attempt, from connecting to the last byte (DC-12)
     * @param retries after the first attempt, where repeating is harmless
     * @param firstPause doubled at each retry, and lengthened or shortened at random by up to half
     * @param consentPurpose told to Decentro with every question, more than 20 characters
     * @param bankValidation {@code penniless}, or {@code pennydrop} and {@code hybrid}, which move a rupee and are never
     *     repeated
     * @param atOnce questions under way on one node, so that a slow registry cannot take all of its threads
     */
    record Calls(
            @DefaultValue("PT30S") Duration timeout,
            @DefaultValue("3") int retries,
            @DefaultValue("PT0.5S") Duration firstPause,

            @DefaultValue("Verifying the identity of a customer")
            String consentPurpose,

            @DefaultValue("penniless") String bankValidation,
            @DefaultValue("24") int atOnce) {}

    /** Below the base URL. For messages Decentro publishes no API: blank until an operator knows their paths. */
    record Paths(
            @DefaultValue("/kyc/public_registry/validate") String aadhaar,
            @DefaultValue("/kyc/public_registry/validate") String pan,

            @DefaultValue("/core_banking/money_transfer/validate_account")
            String bank,

            @DefaultValue("/v2/kyc/ckyc/search") String ckyc,
            @DefaultValue("/v2/payments/upi/link") String paymentLink,
            @DefaultValue("") String sms,
            @DefaultValue("") String email) {}

    /**
     * @param secret DECENTRO_WEBHOOK_SECRET; without one every webhook is refused
     * @param signatureHeaders the first of these that a webhook bears is its signature (CF-26)
     */
    record Webhook(
            @DefaultValue("") String secret,
            @DefaultValue("X-Decentro-Signature") List<String> signatureHeaders) {

        @Override
        public String toString() {
            return "Webhook" + signatureHeaders;
        }
    }
}
