package org.pramaan.api.enxtai;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.client.Caller;
import org.pramaan.document.DocumentKind;
import org.pramaan.problem.Refusal;
import org.pramaan.session.DocumentIntake;
import org.pramaan.session.PictureRules;
import org.pramaan.session.Submitted;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes a session's documents in, in any order (EN-21 to EN-24, EN-48). */
@RestController
class UploadController {

    private final DocumentIntake intake;
    private final PictureRules rules;

    UploadController(DocumentIntake intake, PictureRules rules) {
        this.intake = intake;
        this.rules = rules;
    }

    @PostMapping(path = "/api/v1/kyc/upload/{*kind}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Uploaded upload(
            @PathVariable String kind,
            @RequestParam String externalUserId,
            @RequestParam(required = false) @Nullable String kycSessionId,
            @RequestPart MultipartFile file,
            Caller caller)
            throws IOException {
        var upload = rules.check(kindOf(kind), file.getBytes());
        return Uploaded.of(intake.submit(caller, required(externalUserId), sessionId(kycSessionId), upload));
    }

    private static DocumentKind kindOf(String path) {
        return switch (path) {
            case "/pan" -> DocumentKind.PAN_CARD;
            case "/aadhaar/front" -> DocumentKind.AADHAAR_CARD_FRONT;
            case "/aadhaar/back" -> DocumentKind.AADHAAR_CARD_BACK;
            case "/live-photo" -> DocumentKind.LIVE_PHOTO;
            default -> throw Refusal.notFound("NOT_FOUND", "No such upload");
        };
    }

    static @Nullable UUID sessionId(@Nullable String written) {
        return written == null || written.isBlank() ? null : SessionId.parse(written);
    }

    static String required(String externalUserId) {
        if (externalUserId.isBlank()) throw Refusal.badRequest("VALIDATION_ERROR", "externalUserId is required");
        return externalUserId;
    }

    record Uploaded(boolean success, UUID kycSessionId, String documentUrl) {

        static Uploaded of(Submitted submitted) {
            return new Uploaded(true, submitted.sessionId(), submitted.key().toString());
        }
    }
}
