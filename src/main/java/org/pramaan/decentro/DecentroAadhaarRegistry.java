package org.pramaan.decentro;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.pramaan.registry.AadhaarQuestion;
import org.pramaan.registry.AadhaarRegistry;
import org.pramaan.registry.ProviderAway.Reason;
import org.pramaan.registry.RegisteredPerson;
import org.pramaan.registry.Verification;
import org.pramaan.registry.VerificationStatus;
import org.springframework.stereotype.Component;

/** Aadhaar offline e-KYC documents by Decentro's public registry validation (DC-02). */
@Component
class DecentroAadhaarRegistry implements AadhaarRegistry {

    private static final String ZIP_IN_BASE64 = "UEsDB";

    private final DecentroCalls calls;
    private final DecentroAccount account;
    private final DecentroSettings settings;

    DecentroAadhaarRegistry(DecentroCalls calls, DecentroAccount account, DecentroSettings settings) {
        this.calls = calls;
        this.account = account;
        this.settings = settings;
    }

    @Override
    public Verification verify(AadhaarQuestion question) {
        var reply = calls.ask(new Call(Product.KYC, account.paths().aadhaar(), body(question)));
        var born = reply.first("/kycResult/dob", "/kycResult/dateOfBirth").map(RegistryDate::iso);
        var person = new RegisteredPerson(reply.first("/kycResult/name").orElse(null), born.orElse(null));
        return Verification.of(reply.operation(), status(reply), person, Map.of());
    }

    private Map<String, Object> body(AadhaarQuestion question) {
        Map<String, Object> body = new HashMap<>();
        body.put("document_type", "AADHAAR");
        body.put("file_type", "XML");
        body.put("file_base_64_string", base64(question.xml()));
        body.put("file_password", question.shareCode());
        body.put("consent", "Y");
        body.put("consent_purpose", settings.calls().consentPurpose());
        return body;
    }

    private static String base64(String document) {
        return document.startsWith(ZIP_IN_BASE64)
                ? document
                : Base64.getEncoder().encodeToString(document.getBytes(StandardCharsets.UTF_8));
    }

    private static VerificationStatus status(Reply reply) {
        if (reply.isFailure()) return ResponseKeys.statusOf(reply);
        var status = reply.first("/kycStatus").orElseThrow(() -> Decentro.away(Reason.MALFORMED));
        return status.equalsIgnoreCase("SUCCESS") ? VerificationStatus.VERIFIED : VerificationStatus.NOT_VERIFIED;
    }
}
