package org.pramaan.decentro;

import static org.pramaan.registry.ProviderAway.Reason.FAULTY;
import static org.pramaan.registry.ProviderAway.Reason.MALFORMED;
import static org.pramaan.registry.ProviderAway.Reason.REFUSED;

import java.util.Set;
import java.util.regex.Pattern;
import org.pramaan.registry.VerificationStatus;

/** What Decentro's response keys mean (docs.decentro.tech, Response Keys). */
final class ResponseKeys {

    private static final Set<String> FAULTS =
            Set.of("error_decentro_error", "error_provider_error", "error_unexpected_response");

    private static final Set<String> CONTRACT = Set.of(
            "error_missing_configuration",
            "error_empty_module_secret",
            "error_invalid_module_secret",
            "error_no_subscription_found",
            "error_unauthorized_module",
            "error_module_access_expired",
            "error_module_credits_exhausted",
            "error_ip_not_configured",
            "error_insufficient_account_balance");

    /** Complaints about how we asked, which say nothing about the person. */
    private static final Pattern OURS = Pattern.compile(
            "error_(malformed_request|unsanitized_values|.*(endpoint|consent|purpose|reference_id|data_type).*)");

    private static final Pattern UNKNOWN = Pattern.compile(".*(not_found|no_record|not_exist|no_match).*");

    private ResponseKeys() {}

    /** @throws org.pramaan.registry.ProviderAway if the answer is none, though it came */
    static void refuseFault(Reply reply) {
        if (!reply.isFailure()) return;
        var key = reply.key();
        if (FAULTS.contains(key)) throw Decentro.away(FAULTY);
        if (CONTRACT.contains(key)) throw Decentro.away(REFUSED);
        if (key.isEmpty() || OURS.matcher(key).matches()) throw Decentro.away(MALFORMED);
    }

    /** Of a failure that is an answer. */
    static VerificationStatus statusOf(Reply failure) {
        return UNKNOWN.matcher(failure.key()).matches()
                ? VerificationStatus.NOT_FOUND
                : VerificationStatus.NOT_VERIFIED;
    }
}
