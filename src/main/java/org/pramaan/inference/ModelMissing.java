package org.pramaan.inference;

/** A net that models.json names cannot be used: its file is absent, changed or not a net. */
public class ModelMissing extends RuntimeException {

    public ModelMissing(String name, String reason) {
        super("Model %s: %s".formatted(name, reason));
    }
}
