package org.pramaan.process;

import java.util.List;
import org.pramaan.liveness.Signal;

/** How surely a live person was photographed, 0..1, by which method, and from which signals. */
record LivenessFindings(double score, String method, List<Signal> signals) {

    /** The person did what was asked of them while the photo was taken. */
    static final String ACTIVE_CHALLENGE = "ACTIVE_CHALLENGE";
}
