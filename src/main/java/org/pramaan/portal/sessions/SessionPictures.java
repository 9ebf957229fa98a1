package org.pramaan.portal.sessions;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.account.Member;
import org.pramaan.document.DocumentKind;
import org.pramaan.session.CasePictures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens single pictures of a session to members of its client, each of which the audit trail tells. */
@Component
class SessionPictures {

    private final CasePictures pictures;
    private final SessionDesk desk;

    SessionPictures(CasePictures pictures, SessionDesk desk) {
        this.pictures = pictures;
        this.desk = desk;
    }

    /** Empty if there is none, or nobody may see it. */
    @Transactional
    Optional<byte[]> open(Member member, UUID sessionId, DocumentKind kind) {
        var picture = pictures.forPerson(sessionId, kind);
        picture.ifPresent(
                shown -> desk.note(member, sessionId, "session.picture_viewed", Map.of("picture", kind.name())));
        return picture;
    }
}
