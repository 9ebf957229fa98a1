package org.pramaan.session;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pramaan.document.DocumentKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists what arrived for a session, the documents replaced since included, first to last. */
@Component
public class CaseDocuments {

    private final KycDocumentRepository documents;

    CaseDocuments(KycDocumentRepository documents) {
        this.documents = documents;
    }

    /** The one of a kind that counts. */
    @Transactional(readOnly = true)
    public Optional<CaseDocument> current(UUID sessionId, DocumentKind kind) {
        return documents.currentOf(sessionId, kind).map(CaseDocument::of);
    }

    /** The kinds the session still waits for; those a reviewer asked for again among them. */
    @Transactional(readOnly = true)
    public Set<DocumentKind> missing(UUID sessionId) {
        return RequiredDocuments.missing(documents.currentOf(sessionId));
    }

    @Transactional(readOnly = true)
    public List<CaseDocument> of(UUID sessionId) {
        return documents.findBySessionId(sessionId).stream()
                .map(CaseDocument::of)
                .sorted(Comparator.comparing(CaseDocument::receivedAt))
                .toList();
    }
}
