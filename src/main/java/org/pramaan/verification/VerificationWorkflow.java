package org.pramaan.verification;

import java.util.Optional;
import java.util.UUID;

/** Carries a verification through its process, in the caller's thread. */
public interface VerificationWorkflow {

    /** Empty if the process ended without a judgement, for want of a face. */
    Optional<Judgement> run(UUID verificationId);
}
