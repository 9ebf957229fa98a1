package org.pramaan.client;

import java.util.regex.Pattern;

/** A client's short name, which is part of its bucket names: 2 to 32 of a-z, 0-9 and inner hyphens (EN-12). */
public record Slug(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,30}[a-z0-9]");

    private static final String SANDBOX = "-test";
    private static final int MOST_LENGTH = 32;

    public Slug {
        if (!SHAPE.matcher(value).matches()) throw new IllegalArgumentException("Not a slug");
    }

    /** What a sandbox is called: this slug, cut where it must be, and {@code -test}. */
    Slug ofSandbox() {
        var kept = value.substring(0, Math.min(value.length(), MOST_LENGTH - SANDBOX.length()));
        return new Slug(kept + SANDBOX);
    }

    @Override
    public String toString() {
        return value;
    }
}
