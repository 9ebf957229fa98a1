package org.pramaan.review;

import java.util.Optional;
import java.util.stream.Stream;
import org.pramaan.document.DocumentKind;
import org.pramaan.problem.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The pictures on the review page. */
@RestController
class PictureController {

    private final ReviewDesk desk;
    private final ReviewPictures pictures;

    PictureController(ReviewDesk desk, ReviewPictures pictures) {
        this.desk = desk;
        this.pictures = pictures;
    }

    @GetMapping("/review/{taskId}/pictures/{kind}")
    ResponseEntity<byte[]> picture(@PathVariable String taskId, @PathVariable String kind, Authentication signedIn) {
        var reviewer = Reviewer.of(signedIn);
        return answer(pictures.open(desk.require(taskId, reviewer), reviewer, kindOf(kind)));
    }

    @GetMapping("/review/{taskId}/portrait")
    ResponseEntity<byte[]> portrait(@PathVariable String taskId, Authentication signedIn) {
        var reviewer = Reviewer.of(signedIn);
        return answer(pictures.portrait(desk.require(taskId, reviewer), reviewer));
    }

    private static DocumentKind kindOf(String name) {
        return Stream.of(DocumentKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(PictureController::unknown);
    }

    private static ResponseEntity<byte[]> answer(Optional<byte[]> picture) {
        var bytes = picture.orElseThrow(PictureController::unknown);
        return ResponseEntity.ok().contentType(mediaType(bytes)).body(bytes);
    }

    /** Only JPEG and PNG are ever taken in; PNG begins with 0x89. */
    private static MediaType mediaType(byte[] picture) {
        return picture[0] == (byte) 0x89 ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG;
    }

    private static Refusal unknown() {
        return Refusal.notFound("PICTURE_NOT_FOUND", "There is no such picture to see.");
    }
}
