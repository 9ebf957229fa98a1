package org.pramaan.registry;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Is this PAN valid, and whose is it? (DC-03) */
public record PanQuestion(String pan, @Nullable String name) implements Question {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{5}[0-9]{4}[A-Z]");

    public PanQuestion {
        if (!SHAPE.matcher(pan).matches()) throw new IllegalArgumentException("Not a PAN");
    }

    @Override
    public RegistryKind kind() {
        return RegistryKind.PAN;
    }

    @Override
    public String toString() {
        return "PanQuestion[hidden]";
    }
}
