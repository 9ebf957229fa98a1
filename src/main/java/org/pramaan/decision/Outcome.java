package org.pramaan.decision;

import java.util.Locale;

/** The three words a verdict can be, as the decision table and the diagram write them. */
public enum Outcome {
    APPROVE,
    REVIEW,
    REJECT;

    public static Outcome of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
