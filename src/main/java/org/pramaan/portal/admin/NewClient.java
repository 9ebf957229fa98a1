package org.pramaan.portal.admin;

import org.pramaan.client.Slug;

/**
 * A client to make, as typed.
 *
 * @param plan its requests a minute
 */
record NewClient(String slug, String name, int plan, OwnerForm owner) {

    private static final int LONGEST_NAME = 100;

    /** @throws IllegalArgumentException if something of it cannot be */
    NewClient {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) throw new IllegalArgumentException("Not a client's name");
        if (plan < 1) throw new IllegalArgumentException("Not a plan");
    }

    Slug named() {
        return new Slug(slug);
    }

    @Override
    public String toString() {
        return "NewClient[%s]".formatted(slug);
    }
}
