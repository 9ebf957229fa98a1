package org.pramaan.provider.smile;

import java.util.Map;
import java.util.UUID;
import org.pramaan.customer.Submission;

/**
 * A job as Smile ID knows it by names of ours.
 *
 * @param id the submission's, so that a repeated request is recognised there
 */
record Job(UUID customerId, String id) {

    static Job of(Submission submission) {
        return new Job(submission.customerId(), submission.id().toString());
    }

    Map<String, Object> partnerParams(int type) {
        return Map.of("user_id", customerId.toString(), "job_id", id, "job_type", type);
    }
}
