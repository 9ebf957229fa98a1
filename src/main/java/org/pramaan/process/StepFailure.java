package org.pramaan.process;

import java.util.List;
import org.pramaan.aadhaar.XmlRefused;
import org.pramaan.customer.ProviderUnavailable;
import org.pramaan.digilocker.DigilockerAway;
import org.pramaan.document.StoreUnavailable;
import org.pramaan.imaging.UnreadableImage;
import org.pramaan.inference.ModelMissing;
import org.pramaan.ocr.UnreadableDocument;

/** Words why a step gave up. Only exceptions known to quote no data tell their message. */
final class StepFailure {

    private static final List<Class<?>> QUOTING_NOTHING = List.of(
            ModelMissing.class,
            UnreadableImage.class,
            UnreadableDocument.class,
            XmlRefused.class,
            ThresholdMissing.class,
            DigilockerAway.class,
            ProviderUnavailable.class,
            StoreUnavailable.class);

    private StepFailure() {}

    static String word(String step, Throwable failure) {
        var cause = rootOf(failure);
        return "%s: %s"
                .formatted(
                        step,
                        quotesNothing(cause)
                                ? cause.getMessage()
                                : cause.getClass().getSimpleName());
    }

    private static boolean quotesNothing(Throwable cause) {
        return QUOTING_NOTHING.stream().anyMatch(type -> type.isInstance(cause));
    }

    private static Throwable rootOf(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null && !(cause instanceof StoreUnavailable)) cause = cause.getCause();
        return cause;
    }
}
