package org.pramaan.provider.smile;

import java.net.URI;
import java.time.Duration;
import org.pramaan.provider.wire.Vendor;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The account at Smile ID (XA-07, XA-12).
 *
 * @param apiKey SMILE_IDENTITY_API_KEY
 * @param partnerId SMILE_IDENTITY_PARTNER_ID, with its leading zeros
 * @param baseUrl without the version; {@code https://testapi.smileidentity.com} is the sandbox
 * @param callbackUrl told to Smile ID if its portal has none; results are polled in any case
 * @param jobType 6: document verification, 11: enhanced document verification
 * @param timeout for one call: the four of one step end before the 45 s for which its job is locked
 */
@ConfigurationProperties("pramaan.customer.verification.smile-identity")
record SmileIdentitySettings(
        @DefaultValue("") String apiKey,
        @DefaultValue("") String partnerId,
        @DefaultValue("https://api.smileidentity.com") URI baseUrl,
        @DefaultValue("") String callbackUrl,
        @DefaultValue("6") int jobType,
        @DefaultValue("10s") Duration timeout) {

    static final String NAME = "smile_identity";

    Vendor vendor() {
        return new Vendor(NAME, baseUrl, timeout);
    }

    @Override
    public String toString() {
        return "SmileIdentitySettings[" + baseUrl + "]";
    }
}
