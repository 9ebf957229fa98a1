package org.pramaan.thirdfactor;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Optional;

/** Reads claims as text; whole numbers, which some programs write for phone numbers, count as their digits. */
final class ClaimText {

    private static final int LONGEST = 255;
    private static final int LONGEST_ADDRESS = 2048;

    private ClaimText() {}

    /** Empty if there is none, or nothing in it. */
    static Optional<String> find(JWTClaimsSet claims, String name) {
        return find(claims, name, LONGEST);
    }

    static Optional<String> address(JWTClaimsSet claims, String name) {
        return find(claims, name, LONGEST_ADDRESS);
    }

    private static Optional<String> find(JWTClaimsSet claims, String name, int longest) {
        var value = claims.getClaim(name);
        if (value == null) return Optional.empty();
        if (!(value instanceof String || value instanceof Long)) throw new ClaimRefused(name, "str type expected");
        var text = value.toString().strip();
        if (text.length() > longest)
            throw new ClaimRefused(name, "Ensure this value has at most %d characters".formatted(longest));
        if (text.chars().anyMatch(Character::isISOControl))
            throw new ClaimRefused(name, "Control characters are not allowed");
        return Optional.of(text).filter(found -> !found.isEmpty());
    }
}
