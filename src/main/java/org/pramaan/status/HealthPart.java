package org.pramaan.status;

import java.util.function.Supplier;

/** A part that is asked by a function. */
record HealthPart(String name, Supplier<PartStatus> asked) implements StatusPart {

    @Override
    public PartStatus status() {
        return asked.get();
    }
}
