package org.pramaan.session;

/**
 * One field read from a document, with the reader's confidence 0..1.
 *
 * @param signed whether the issuer's signature vouches for it; that outranks every reading of a picture
 */
public record Fact(String value, double confidence, boolean signed) {

    public Fact(String value, double confidence) {
        this(value, confidence, false);
    }

    /** What an issuer signed is certain. */
    public static Fact ofIssuer(String value) {
        return new Fact(value, 1, true);
    }

    @Override
    public String toString() {
        return "Fact[confidence %.2f]".formatted(confidence);
    }
}
