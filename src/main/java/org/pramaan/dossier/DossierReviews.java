package org.pramaan.dossier;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.pramaan.compliance.Actor;
import org.pramaan.compliance.AuditEntry;
import org.pramaan.compliance.AuditTrail;
import org.pramaan.customer.Customer;
import org.pramaan.customer.RejectionReason;
import org.pramaan.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The decisions of reviewers, one for each task. */
@Component
public class DossierReviews {

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final Clock clock;

    DossierReviews(JdbcClient jdbc, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** Saves the decision; the last one before the task is completed counts. */
    @Transactional
    void save(Customer customer, DossierTask task, String reviewer, DossierReview review) {
        jdbc.sql("""
                        insert into customer_review (task_id, account_id, reviewer, decision, reason, decided_at)
                        values (?, ?, ?, ?, ?, ?) on conflict (task_id) do update set reviewer = excluded.reviewer,
                            decision = excluded.decision, reason = excluded.reason, decided_at = excluded.decided_at""")
                .params(task.id(), task.customerId(), reviewer)
                .params(review.decision().name(), review.reason().name(), Timestamp.from(clock.instant()))
                .update();
        var details = Map.of(
                "decision", review.decision().word(), "reason", review.reason().name());
        trail.record(
                new AuditEntry(customer.clientId(), Actor.staff(reviewer), "profile.reviewed", customer.id(), details));
    }

    /**
     * What was decided.
     *
     * @throws Refusal if nothing was saved for the task
     */
    @Transactional(readOnly = true)
    public DossierReview require(UUID customerId, String taskId) {
        return jdbc.sql("select decision, reason from customer_review where account_id = ? and task_id = ?")
                .params(customerId, taskId)
                .query((row, number) -> new DossierReview(
                        DossierDecision.valueOf(row.getString(1)), RejectionReason.valueOf(row.getString(2))))
                .optional()
                .orElseThrow(() -> new Refusal(
                        HttpStatus.CONFLICT, "REVIEW_MISSING", "Save a decision before completing the task."));
    }
}
