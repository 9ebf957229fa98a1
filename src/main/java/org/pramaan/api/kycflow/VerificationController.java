package org.pramaan.api.kycflow;

import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.pramaan.access.Guest;
import org.pramaan.face.Side;
import org.pramaan.problem.Busy;
import org.pramaan.problem.Refusal;
import org.pramaan.verification.InstantVerification;
import org.pramaan.verification.Submission;
import org.pramaan.verification.Verification;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Verifies a person at once (KF-20). JSON requests on the same path are another door's (CF-1). */
@RestController
class VerificationController {

    private final FileRules rules;
    private final InstantVerification verification;
    private final Clock clock;

    VerificationController(FileRules rules, InstantVerification verification, Clock clock) {
        this.rules = rules;
        this.verification = verification;
        this.clock = clock;
    }

    @PostMapping(path = "/api/v1/kyc/verify", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Verified verify(
            @RequestPart("id_document") MultipartFile document,
            @RequestPart("selfie_image") MultipartFile selfie,
            @RequestPart(required = false) @Nullable String password,
            Guest guest)
            throws IOException, InterruptedException {
        var stay = Stay.from(clock);
        var submission = new Submission(rules.document(document), password, rules.selfie(selfie));
        var done = verification.verify(Guests.requester(guest), submission).orElseThrow(() -> new Busy(Stay.COME_BACK));
        return Verified.of(judged(done), stay);
    }

    private static Verification.Judged judged(Verification done) {
        if (done instanceof Verification.Judged judged) return judged;
        throw Refusal.badRequest(
                "NO_FACE",
                ((Verification.NoFace) done).side() == Side.DOCUMENT
                        ? "No face detected in ID document"
                        : "No face detected in selfie image");
    }
}
