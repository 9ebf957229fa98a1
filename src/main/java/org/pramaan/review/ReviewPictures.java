package org.pramaan.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.document.DocumentKind;
import org.pramaan.session.CasePictures;
import org.pramaan.session.Sessions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens single pictures of a case to its reviewer, each of which the audit trail tells. */
@Component
class ReviewPictures {

    /** The card with the better portrait first. */
    private static final List<DocumentKind> WITH_PORTRAIT =
            List.of(DocumentKind.AADHAAR_CARD_FRONT, DocumentKind.PAN_CARD);

    private final CasePictures pictures;
    private final Sessions sessions;
    private final ReviewLog log;

    ReviewPictures(CasePictures pictures, Sessions sessions, ReviewLog log) {
        this.pictures = pictures;
        this.sessions = sessions;
        this.log = log;
    }

    /** Empty if there is none, or nobody may see it. */
    @Transactional
    Optional<byte[]> open(ReviewTask task, Reviewer reviewer, DocumentKind kind) {
        var picture = pictures.forPerson(task.sessionId(), kind);
        picture.ifPresent(bytes -> note(task.sessionId(), reviewer, kind.name()));
        return picture;
    }

    /** The portrait cut from the Aadhaar card, else from the PAN card. */
    @Transactional
    Optional<byte[]> portrait(ReviewTask task, Reviewer reviewer) {
        return WITH_PORTRAIT.stream()
                .flatMap(kind -> portrait(task.sessionId(), reviewer, kind).stream())
                .findFirst();
    }

    private Optional<byte[]> portrait(UUID sessionId, Reviewer reviewer, DocumentKind kind) {
        var portrait = pictures.portrait(sessionId, kind);
        portrait.ifPresent(bytes -> note(sessionId, reviewer, "portrait of " + kind.name()));
        return portrait;
    }

    private void note(UUID sessionId, Reviewer reviewer, String picture) {
        log.viewedPicture(sessions.require(sessionId).clientId(), sessionId, reviewer, picture);
    }
}
