package org.pramaan.api.enxtai;

import org.jspecify.annotations.Nullable;
import org.pramaan.aadhaar.OfflineKycReader;
import org.pramaan.aadhaar.XmlRefused;
import org.pramaan.aadhaar.XmlRefused.Reason;
import org.pramaan.document.DocumentKind;
import org.pramaan.problem.Refusal;
import org.pramaan.session.Upload;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What an Aadhaar offline e-KYC must be to be taken in: opened by its share code, and signed by the UIDAI. */
@Component
class OfflineKycRules {

    private final OfflineKycReader reader;

    OfflineKycRules(OfflineKycReader reader) {
        this.reader = reader;
    }

    /**
     * The XML, which stands for both sides of the card; the share code is of no more use.
     *
     * @throws Refusal with the reason as its code: 413 if it is too large, 400 in every other case
     */
    Upload check(byte[] file, @Nullable String shareCode) {
        try {
            var xml = reader.open(file, shareCode == null ? new char[0] : shareCode.toCharArray());
            reader.read(xml);
            return Upload.signedXml(DocumentKind.AADHAAR_CARD_FRONT, xml);
        } catch (XmlRefused refused) {
            throw new Refusal(
                    status(refused.reason()),
                    refused.reason().name(),
                    refused.reason().sentence());
        }
    }

    private static HttpStatus status(Reason reason) {
        return reason == Reason.TOO_LARGE ? HttpStatus.PAYLOAD_TOO_LARGE : HttpStatus.BAD_REQUEST;
    }
}
