package org.pramaan.session;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.document.DocumentKind;
import org.pramaan.platform.SealedJson;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was read from a session's current documents. */
@Component
public class SessionFacts {

    private final KycSessionRepository sessions;
    private final KycDocumentRepository documents;
    private final SessionCiphers ciphers;
    private final SealedJson json;

    SessionFacts(
            KycSessionRepository sessions,
            KycDocumentRepository documents,
            SessionCiphers ciphers,
            ObjectMapper mapper) {
        this.sessions = sessions;
        this.documents = documents;
        this.ciphers = ciphers;
        this.json = new SealedJson(mapper);
    }

    @Transactional(readOnly = true)
    public Map<DocumentKind, DocumentFacts> of(UUID sessionId) {
        return of(sessions.findById(sessionId).orElseThrow());
    }

    Map<DocumentKind, DocumentFacts> of(KycSession session) {
        Map<DocumentKind, DocumentFacts> facts = new EnumMap<>(DocumentKind.class);
        documents
                .currentOf(session.id())
                .forEach(document -> factsOf(session, document).ifPresent(read -> facts.put(document.kind(), read)));
        return facts;
    }

    private Optional<DocumentFacts> factsOf(KycSession session, KycDocument document) {
        var sealed = document.sealedReading();
        if (sealed == null) return Optional.empty();
        return Optional.of(json.open(ciphers.of(session), purpose(document.id()), sealed, DocumentFacts.class));
    }

    static String purpose(UUID documentId) {
        return "reading|" + documentId;
    }
}
