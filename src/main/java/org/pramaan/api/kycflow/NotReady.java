package org.pramaan.api.kycflow;

import org.pramaan.inference.ModelMissing;
import org.pramaan.problem.Unavailable;

/** A net that the request needs is not installed; the health answer says which (KF-26). */
class NotReady extends Unavailable {

    NotReady(ModelMissing cause) {
        super("Service not ready. Models still loading.");
        initCause(cause);
    }
}
