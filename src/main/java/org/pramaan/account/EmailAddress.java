package org.pramaan.account;

import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address in lower case, of at most 254 characters (RFC 5321). */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)*");

    /** @throws IllegalArgumentException if it is none */
    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches())
            throw new IllegalArgumentException("Not an e-mail address");
    }

    @Override
    public String toString() {
        return "EmailAddress[hidden]";
    }
}
