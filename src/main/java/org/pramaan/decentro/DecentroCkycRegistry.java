package org.pramaan.decentro;

import java.util.Map;
import org.pramaan.registry.CkycQuestion;
import org.pramaan.registry.CkycRegistry;
import org.pramaan.registry.ProviderAway.Reason;
import org.pramaan.registry.RegisteredPerson;
import org.pramaan.registry.Verification;
import org.pramaan.registry.VerificationStatus;
import org.springframework.stereotype.Component;

/** CKYC records by Decentro's search (DC-05). The photograph it sends along is not kept. */
@Component
class DecentroCkycRegistry implements CkycRegistry {

    private static final String RESULT = "/data/kycResult";
    private static final Map<String, String> DETAILS = Map.of(
            "ckycId", "ckyc_id",
            "kycDate", "kyc_date",
            "updatedDate", "updated_date");

    private final DecentroCalls calls;
    private final DecentroAccount account;
    private final DecentroSettings settings;

    DecentroCkycRegistry(DecentroCalls calls, DecentroAccount account, DecentroSettings settings) {
        this.calls = calls;
        this.account = account;
        this.settings = settings;
    }

    @Override
    public Verification search(CkycQuestion question) {
        var reply = calls.ask(new Call(Product.KYC, account.paths().ckyc(), body(question)));
        var person = new RegisteredPerson(reply.first(RESULT + "/fullName").orElse(null), null);
        return Verification.of(reply.operation(), status(reply), person, reply.details(RESULT, DETAILS));
    }

    private Map<String, Object> body(CkycQuestion question) {
        return Map.of(
                "document_type",
                "PAN",
                "id_number",
                question.pan(),
                "consent",
                true,
                "consent_purpose",
                settings.calls().consentPurpose());
    }

    private static VerificationStatus status(Reply reply) {
        if (reply.isFailure()) return ResponseKeys.statusOf(reply);
        if (reply.first(RESULT + "/ckycId").isEmpty()) throw Decentro.away(Reason.MALFORMED);
        return VerificationStatus.VERIFIED;
    }
}
