package org.pramaan.digilocker;

import org.pramaan.aadhaar.EAadhaarReader;
import org.pramaan.aadhaar.XmlRefused;
import org.pramaan.session.Upload;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Downloads the e-Aadhaar XML; one that the UIDAI did not sign, or that shows the whole number, is not taken in. */
@Component
class AadhaarDownload {

    private static final Logger log = LoggerFactory.getLogger(AadhaarDownload.class);

    private final Account account;
    private final DigilockerApi api;
    private final EAadhaarReader reader;

    AadhaarDownload(Account account, DigilockerApi api, EAadhaarReader reader) {
        this.account = account;
        this.api = api;
        this.reader = reader;
    }

    /** @throws DigilockerRefusal DOCUMENTS_NOT_FOUND if no Aadhaar is linked, or it is not validly signed */
    Upload download(Fetch fetch) {
        var xml = account.with(fetch.sessionId(), api::eAadhaar);
        try {
            reader.read(xml);
        } catch (XmlRefused refused) {
            log.warn("Session {}: e-Aadhaar refused: {}", fetch.sessionId(), refused.reason());
            throw DigilockerRefusal.notFound();
        }
        return Upload.signedXml(DigilockerDocument.AADHAAR.kind(), xml);
    }
}
