package org.pramaan.client;

import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/** A key as its bearer knows it. Its hash needs no salt: what is drawn has 256 random bits (EN-03). */
record KeyText(String value) {

    static final String LIVE = "kyc_live_";
    static final String TEST = "kyc_test_";

    private static final int RANDOM_BYTES = 32;
    private static final int LEAST_LENGTH = 16;
    private static final int MOST_LENGTH = 200;
    private static final int SHOWN_RANDOM = 4;

    /** @param kind the prefix that tells what the key opens: {@link #LIVE} or {@link #TEST} data */
    static KeyText draw(String kind, SecureRandom random) {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return new KeyText(kind + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** A key somebody else made. */
    static KeyText chosen(String value) {
        if (value.length() < LEAST_LENGTH || value.length() > MOST_LENGTH) {
            throw new IllegalArgumentException("A key has %d to %d characters".formatted(LEAST_LENGTH, MOST_LENGTH));
        }
        return new KeyText(value);
    }

    /** Enough to recognise the key in a list, too little to guess it. */
    String prefix() {
        boolean ours = value.startsWith(LIVE) || value.startsWith(TEST);
        int shown = ours ? LIVE.length() + SHOWN_RANDOM : SHOWN_RANDOM;
        return value.substring(0, shown);
    }

    byte[] hash() {
        return DigestUtils.sha256(value);
    }

    @Override
    public String toString() {
        return "KeyText[hidden]";
    }
}
