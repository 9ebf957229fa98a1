package org.pramaan.dossier;

import org.jspecify.annotations.Nullable;
import org.pramaan.access.StaffMember;
import org.pramaan.customer.RejectionReason;
import org.pramaan.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes the decision from the Tasklist form, just before the form completes the task. */
@RestController
class DossierDecisionController {

    private final DossierDesk desk;
    private final DossierReviews reviews;

    DossierDecisionController(DossierDesk desk, DossierReviews reviews) {
        this.desk = desk;
        this.reviews = reviews;
    }

    @PostMapping("/dossier/{taskId}/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(@PathVariable String taskId, @RequestBody Decided decided, @AuthenticationPrincipal StaffMember staff) {
        var task = desk.requireClaimed(taskId, staff);
        reviews.save(desk.open(task, staff, "decision"), task, staff.id(), decided.review());
    }

    record Decided(
            @Nullable DossierDecision decision, @Nullable RejectionReason reason) {

        DossierReview review() {
            if (decision == null) throw Refusal.badRequest("VALIDATION_ERROR", "Choose a decision.");
            if (decision == DossierDecision.APPROVE) return new DossierReview(decision, RejectionReason.OTHER);
            if (reason == null) throw Refusal.badRequest("VALIDATION_ERROR", "Choose a reason.");
            return new DossierReview(decision, reason);
        }
    }
}
