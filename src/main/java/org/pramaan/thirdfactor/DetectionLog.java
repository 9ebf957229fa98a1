package org.pramaan.thirdfactor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pramaan.document.DocumentKind;
import org.pramaan.session.CaseDocument;
import org.pramaan.session.CaseDocuments;
import org.pramaan.session.DocumentFacts;
import org.pramaan.session.SessionFacts;
import org.pramaan.session.SessionState;
import org.pramaan.session.SessionView;
import org.springframework.stereotype.Component;

/** What was looked at in a session, one entry for each document that counts (TF-11). */
@Component
class DetectionLog {

    private static final List<DocumentKind> IDENTITY = List.of(DocumentKind.PAN_CARD, DocumentKind.AADHAAR_CARD_FRONT);

    private final CaseDocuments documents;
    private final SessionFacts facts;
    private final CallbackPhotos photos;

    DetectionLog(CaseDocuments documents, SessionFacts facts, CallbackPhotos photos) {
        this.documents = documents;
        this.facts = facts;
        this.photos = photos;
    }

    /** The documents that tell who somebody is. */
    List<Map<String, @Nullable Object>> documents(SessionView session) {
        var read = facts.of(session.id());
        return IDENTITY.stream()
                .flatMap(kind -> current(session, kind).stream())
                .map(document -> document(session, document, Optional.ofNullable(read.get(document.kind()))))
                .toList();
    }

    List<Map<String, @Nullable Object>> faces(SessionView session) {
        return current(session, DocumentKind.LIVE_PHOTO).stream()
                .map(photo -> face(session, photo))
                .toList();
    }

    /** Of the whole session: the documents of somebody who was rejected count for nothing. */
    static boolean isVerified(SessionView session) {
        return session.state() == SessionState.AUTO_APPROVED || session.state() == SessionState.APPROVED;
    }

    private Map<String, @Nullable Object> document(
            SessionView session, CaseDocument document, Optional<DocumentFacts> read) {
        var entry = entry(session, document);
        entry.put("nationality", read.flatMap(DocumentWords::nationality).orElse(null));
        entry.put("document_number", read.flatMap(DocumentWords::number).orElse(null));
        entry.put("photo", photo(session, document));
        return entry;
    }

    private Map<String, @Nullable Object> face(SessionView session, CaseDocument document) {
        var entry = entry(session, document);
        entry.put("photo", photo(session, document));
        return entry;
    }

    private static Map<String, @Nullable Object> entry(SessionView session, CaseDocument document) {
        var entry = new LinkedHashMap<String, @Nullable Object>();
        entry.put("created_at", CallbackTime.of(document.receivedAt()));
        entry.put("is_verified", isVerified(session));
        return entry;
    }

    private @Nullable String photo(SessionView session, CaseDocument document) {
        return photos.of(session.id(), document.kind()).orElse(null);
    }

    private Optional<CaseDocument> current(SessionView session, DocumentKind kind) {
        return documents.of(session.id()).stream()
                .filter(document -> document.kind() == kind && document.current())
                .findFirst();
    }
}
