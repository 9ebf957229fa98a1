package org.pramaan.client;

import java.util.regex.Pattern;

/** A client's short name, which is part of its bucket names: 2 to 32 of a-z, 0-9 and inner hyphens (EN-12). */
public record Slug(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,30}[a-z0-9]");

    public Slug {
        if (!SHAPE.matcher(value).matches()) throw new IllegalArgumentException("Not a slug");
    }

    @Override
    public String toString() {
        return value;
    }
}
