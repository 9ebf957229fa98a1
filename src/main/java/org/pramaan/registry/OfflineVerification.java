package org.pramaan.registry;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pramaan.aadhaar.AadhaarKyc;
import org.pramaan.aadhaar.OfflineKycReader;
import org.pramaan.aadhaar.XmlRefused;
import org.pramaan.aadhaar.XmlRefused.Reason;
import org.pramaan.platform.Ids;
import org.springframework.stereotype.Component;

/** Verifies offline e-KYC documents here, by the UIDAI's certificates, without asking anybody (DC-02). */
@Component
class OfflineVerification {

    private static final String ZIP_IN_BASE64 = "UEsDB";
    private static final int WHOLE_DATE = 10;

    /** What says that it is something else, or somebody else's, so that another registry may know it. */
    private static final Set<Reason> UNKNOWN =
            EnumSet.of(Reason.NOT_XML, Reason.NOT_A_ZIP, Reason.OTHER_DOCUMENT, Reason.UNSIGNED, Reason.NOT_TRUSTED);

    private final OfflineKycReader reader;
    private final Ids ids;

    OfflineVerification(OfflineKycReader reader, Ids ids) {
        this.reader = reader;
        this.ids = ids;
    }

    /** Empty if it cannot be told here. */
    Optional<Verification> verify(AadhaarQuestion question) {
        try {
            var xml = reader.open(file(question.xml()), question.shareCode().toCharArray());
            return Optional.of(answer(VerificationStatus.VERIFIED, person(reader.read(xml))));
        } catch (XmlRefused refused) {
            if (UNKNOWN.contains(refused.reason())) return Optional.empty();
            return Optional.of(answer(VerificationStatus.NOT_VERIFIED, RegisteredPerson.UNNAMED));
        }
    }

    private Verification answer(VerificationStatus status, RegisteredPerson person) {
        var operation = new Operation(ids.next().toString(), ids.next().toString());
        return Verification.of(operation, status, person, Map.of());
    }

    private static byte[] file(String document) {
        if (!document.startsWith(ZIP_IN_BASE64)) return document.getBytes(StandardCharsets.UTF_8);
        try {
            return Base64.getMimeDecoder().decode(document);
        } catch (IllegalArgumentException broken) {
            throw new XmlRefused(Reason.NOT_A_ZIP);
        }
    }

    /** Of some people the UIDAI knows the year only, which is no date. */
    private static RegisteredPerson person(AadhaarKyc kyc) {
        @Nullable String born = kyc.dateOfBirth().length() == WHOLE_DATE ? kyc.dateOfBirth() : null;
        return new RegisteredPerson(kyc.name(), born);
    }
}
