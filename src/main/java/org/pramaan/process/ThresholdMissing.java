package org.pramaan.process;

/** A diagram sets neither a number nor a truth where a decision table compares; quotes the threshold's name only. */
public final class ThresholdMissing extends RuntimeException {

    public ThresholdMissing(String name) {
        super("The threshold %s is missing or no number".formatted(name));
    }
}
