package org.pramaan.session;

/** One field read from a document, with the reader's confidence 0..1. */
public record Fact(String value, double confidence) {

    @Override
    public String toString() {
        return "Fact[confidence %.2f]".formatted(confidence);
    }
}
