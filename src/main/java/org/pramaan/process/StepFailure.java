package org.pramaan.process;

import org.pramaan.document.StoreUnavailable;
import org.pramaan.imaging.UnreadableImage;
import org.pramaan.inference.ModelMissing;

/** Words why a step gave up. Only exceptions known to quote no data tell their message. */
final class StepFailure {

    private StepFailure() {}

    static String word(String step, Throwable failure) {
        var cause = rootOf(failure);
        boolean quotesNothing =
                cause instanceof ModelMissing || cause instanceof UnreadableImage || cause instanceof StoreUnavailable;
        return "%s: %s"
                .formatted(
                        step,
                        quotesNothing ? cause.getMessage() : cause.getClass().getSimpleName());
    }

    private static Throwable rootOf(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null && !(cause instanceof StoreUnavailable)) cause = cause.getCause();
        return cause;
    }
}
