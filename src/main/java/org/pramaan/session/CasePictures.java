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

    /** The picture for a step of the case, which shows it to nobody; of a document that is none, its portrait. */
    @Transactional(readOnly = true)
    public Optional<byte[]> forStep(UUID sessionId, DocumentKind kind) {
        var session = sessions.findById(sessionId).orElseThrow();
        return documents.currentOf(sessionId, kind).flatMap(document -> picture(session, document));
    }

    /** Likewise for a person; empty while an Aadhaar number on it may be uncovered. */
    @Transactional(readOnly = true)
    public Optional<byte[]> forPerson(UUID sessionId, DocumentKind kind) {
        var session = sessions.findById(sessionId).orElseThrow();
        return documents
                .currentOf(sessionId, kind)
                .filter(document -> !document.isWithheld())
                .flatMap(document -> picture(session, document));
    }

    /** The portrait cut out of a document. */
    @Transactional(readOnly = true)
    public Optional<byte[]> portrait(UUID sessionId, DocumentKind kind) {
        var session = sessions.findById(sessionId).orElseThrow();
        return documents.currentOf(sessionId, kind).flatMap(document -> portrait(session, document));
    }

    private Optional<byte[]> picture(KycSession session, KycDocument document) {
        return document.isPicture() ? Optional.of(vault.open(session, document)) : portrait(session, document);
    }

    private Optional<byte[]> portrait(KycSession session, KycDocument document) {
        return Optional.ofNullable(document.sealedPortrait())
                .map(secret -> ciphers.of(session).decrypt(secret, "portrait|" + document.id()));
    }
}
