package org.pramaan.sandbox;

import java.util.EnumSet;
import java.util.UUID;
import org.pramaan.client.Caller;
import org.pramaan.document.DocumentKind;
import org.pramaan.session.CaseDocument;
import org.pramaan.session.CaseDocuments;
import org.pramaan.session.DocumentIntake;
import org.pramaan.session.Upload;
import org.springframework.stereotype.Component;

/** Sends a session the documents that it still misses, as its client would. */
@Component
class SimulatedDocuments {

    private final CaseDocuments documents;
    private final DocumentIntake intake;

    SimulatedDocuments(CaseDocuments documents, DocumentIntake intake) {
        this.documents = documents;
        this.intake = intake;
    }

    void submitMissing(Caller caller, UUID sessionId) {
        var missing = EnumSet.allOf(DocumentKind.class);
        documents.of(sessionId).stream().filter(CaseDocument::current).forEach(sent -> missing.remove(sent.kind()));
        missing.forEach(kind -> intake.submit(caller, "", sessionId, upload(kind)));
    }

    private static Upload upload(DocumentKind kind) {
        return new Upload(kind, "image/png", "png", BlankCard.of(kind));
    }
}
