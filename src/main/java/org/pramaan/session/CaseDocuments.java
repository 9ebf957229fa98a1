package org.pramaan.session;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists what arrived for a session, the documents replaced since included, first to last. */
@Component
public class CaseDocuments {

    private final KycDocumentRepository documents;

    CaseDocuments(KycDocumentRepository documents) {
        this.documents = documents;
    }

    @Transactional(readOnly = true)
    public List<CaseDocument> of(UUID sessionId) {
        return documents.findBySessionId(sessionId).stream()
                .map(CaseDocument::of)
                .sorted(Comparator.comparing(CaseDocument::receivedAt))
                .toList();
    }
}
