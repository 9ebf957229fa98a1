package org.pramaan.account;

import java.nio.charset.StandardCharsets;

/** A password somebody chooses: 12 characters at least (NIST SP 800-63B asks for 8), 72 bytes at most, as bcrypt reads. */
public record Password(String value) {

    private static final int FEWEST_CHARACTERS = 12;
    private static final int MOST_BYTES = 72;

    /** @throws IllegalArgumentException if it is too short or too long */
    public Password {
        if (value.codePointCount(0, value.length()) < FEWEST_CHARACTERS
                || value.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES)
            throw new IllegalArgumentException("A password has 12 to 72 characters");
    }

    @Override
    public String toString() {
        return "Password[hidden]";
    }
}
