package org.pramaan.portal.sessions;

import java.util.stream.Stream;
import org.pramaan.account.Member;
import org.pramaan.document.DocumentKind;
import org.pramaan.problem.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The pictures on a session's page, which no cache keeps. */
@RestController
class SessionPictureController {

    private final SessionDesk desk;
    private final SessionPictures pictures;

    SessionPictureController(SessionDesk desk, SessionPictures pictures) {
        this.desk = desk;
        this.pictures = pictures;
    }

    @GetMapping("/portal/sessions/{id}/pictures/{kind}")
    ResponseEntity<byte[]> picture(@PathVariable String id, @PathVariable String kind, Member member) {
        var session = desk.require(member, id);
        var picture = Stream.of(DocumentKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .flatMap(known -> pictures.open(member, session.id(), known))
                .orElseThrow(SessionPictureController::unknown);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(mediaType(picture))
                .body(picture);
    }

    /** Only JPEG and PNG are ever taken in; PNG begins with 0x89. */
    private static MediaType mediaType(byte[] picture) {
        return picture[0] == (byte) 0x89 ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG;
    }

    private static Refusal unknown() {
        return Refusal.notFound("PICTURE_NOT_FOUND", "There is no such picture to see.");
    }
}
