package org.pramaan.decentro;

import java.util.HashMap;
import java.util.Map;
import org.pramaan.registry.PanQuestion;
import org.pramaan.registry.PanRegistry;
import org.pramaan.registry.ProviderAway.Reason;
import org.pramaan.registry.RegisteredPerson;
import org.pramaan.registry.Verification;
import org.pramaan.registry.VerificationStatus;
import org.springframework.stereotype.Component;

/** PANs by Decentro's public registry validation (DC-03). */
@Component
class DecentroPanRegistry implements PanRegistry {

    private static final Map<String, String> DETAILS = Map.of(
            "panStatus", "pan_status",
            "aadhaarSeedingStatus", "aadhaar_seeding_status",
            "category", "category");

    private final DecentroCalls calls;
    private final DecentroAccount account;
    private final DecentroSettings settings;

    DecentroPanRegistry(DecentroCalls calls, DecentroAccount account, DecentroSettings settings) {
        this.calls = calls;
        this.account = account;
        this.settings = settings;
    }

    @Override
    public Verification verify(PanQuestion question) {
        var reply = calls.ask(new Call(Product.KYC, account.paths().pan(), body(question)));
        var person = new RegisteredPerson(reply.first("/kycResult/name").orElse(null), null);
        return Verification.of(reply.operation(), status(reply), person, reply.details("/kycResult", DETAILS));
    }

    private Map<String, Object> body(PanQuestion question) {
        Map<String, Object> body = new HashMap<>();
        body.put("document_type", "PAN");
        body.put("id_number", question.pan());
        body.put("consent", "Y");
        body.put("consent_purpose", settings.calls().consentPurpose());
        if (question.name() != null) body.put("name", question.name());
        return body;
    }

    private static VerificationStatus status(Reply reply) {
        if (reply.isFailure()) return ResponseKeys.statusOf(reply);
        var status = reply.first("/kycResult/idStatus").orElseThrow(() -> Decentro.away(Reason.MALFORMED));
        return status.equalsIgnoreCase("VALID") ? VerificationStatus.VERIFIED : VerificationStatus.NOT_VERIFIED;
    }
}
