package org.pramaan.capture;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.pramaan.challenge.Challenge;
import org.pramaan.document.DocumentKind;
import org.pramaan.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks the page's script for a clip and tells it what came of it, in words for the person. */
@RestController
@RequestMapping(path = "/capture/face/challenges", produces = MediaType.APPLICATION_JSON_VALUE)
class FaceChallenges {

    private final Stages stages;
    private final FaceDesk desk;
    private final PackedClips clips;

    FaceChallenges(Stages stages, FaceDesk desk, PackedClips clips) {
        this.stages = stages;
        this.desk = desk;
        this.clips = clips;
    }

    @PostMapping
    ResponseEntity<?> issue(@AuthenticationPrincipal Pass pass, @ModelAttribute("words") Words words) {
        try {
            requireWanted(pass);
            return ResponseEntity.ok(Asked.of(desk.issue(pass), words));
        } catch (Refusal refusal) {
            return refused(refusal, words);
        }
    }

    @PostMapping("/{id}")
    ResponseEntity<?> verify(
            @AuthenticationPrincipal Pass pass,
            @PathVariable UUID id,
            @ModelAttribute("words") Words words,
            HttpServletRequest request)
            throws IOException {
        try {
            requireWanted(pass);
            var problem = desk.verify(pass, id, clips.read(request.getInputStream()));
            return ResponseEntity.ok(problem.map(key -> new Told(false, words.of(key)))
                    .orElseGet(() -> new Told(true, words.of("face.met"))));
        } catch (Refusal refusal) {
            return refused(refusal, words);
        }
    }

    private void requireWanted(Pass pass) {
        if (!stages.of(pass).wants(DocumentKind.LIVE_PHOTO))
            throw new Refusal(HttpStatus.CONFLICT, "NOT_WANTED", "No live photo is wanted now");
    }

    private static ResponseEntity<Told> refused(Refusal refusal, Words words) {
        return ResponseEntity.status(refusal.status()).body(new Told(false, words.refusal(refusal.code())));
    }

    record Asked(UUID id, List<Step> steps) {

        static Asked of(Challenge challenge, Words words) {
            var steps = challenge.steps().stream()
                    .map(step -> new Step(step.code(), words.ofCode("step", step)))
                    .toList();
            return new Asked(challenge.id(), steps);
        }
    }

    record Step(String code, String text) {}

    record Told(boolean met, String message) {}
}
