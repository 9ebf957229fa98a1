package org.pramaan.review;

/** What a reviewer can decide; the diagram writes the same words. */
public enum ReviewDecision {
    APPROVE("approve"),
    REJECT("reject"),
    ASK_AGAIN("ask again");

    private final String word;

    ReviewDecision(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
