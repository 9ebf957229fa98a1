package org.pramaan.thirdfactor;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Draws the claims that name a tenant, in the form that the specification prints: {@code IZ8371QZ40}. */
final class TenantCode {

    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final int LENGTH = 10;

    private TenantCode() {}

    static String draw(SecureRandom random) {
        return random.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(index -> String.valueOf(SIGNS.charAt(index)))
                .collect(Collectors.joining());
    }
}
