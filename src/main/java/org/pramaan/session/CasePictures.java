package org.pramaan.session;

import java.util.Optional;
import java.util.UUID;
import org.pramaan.document.DocumentKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a session's current pictures, decrypted, for the steps of its case and for its reviewer. */
@Component
public class CasePictures {

    private final KycSessionRepository sessions;
    private final KycDocumentRepository documents;
    private final DocumentVault vault;
    private final SessionCiphers ciphers;

    CasePictures(
            KycSessionRepository sessions,
            KycDocumentRepository documents,
            DocumentVault vault,
            SessionCiphers ciphers) {
        this.sessions = sessions;
        this.documents = documents;
        this.vault = vault;
        this.ciphers = ciphers;
    }

    /** The picture for a step of the case, which shows it to nobody. */
    @Transactional(readOnly = true)
    public Optional<byte[]> forStep(UUID sessionId, DocumentKind kind) {
        var session = sessions.findById(sessionId).orElseThrow();
        return documents.currentOf(sessionId, kind).map(document -> vault.open(session, document));
    }

    /** The picture for a person; empty while an Aadhaar number on it may be uncovered. */
    @Transactional(readOnly = true)
    public Optional<byte[]> forPerson(UUID sessionId, DocumentKind kind) {
        var session = sessions.findById(sessionId).orElseThrow();
        return documents
                .currentOf(sessionId, kind)
                .filter(document -> !document.isWithheld())
                .map(document -> vault.open(session, document));
    }

    /** The portrait cut out of a document. */
    @Transactional(readOnly = true)
    public Optional<byte[]> portrait(UUID sessionId, DocumentKind kind) {
        var session = sessions.findById(sessionId).orElseThrow();
        return documents
                .currentOf(sessionId, kind)
                .flatMap(document -> Optional.ofNullable(document.sealedPortrait())
                        .map(secret -> ciphers.of(session).decrypt(secret, "portrait|" + document.id())));
    }
}
