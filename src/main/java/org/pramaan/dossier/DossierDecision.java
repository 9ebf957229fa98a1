package org.pramaan.dossier;

/** What a reviewer can decide; the diagram writes the same words. */
public enum DossierDecision {
    APPROVE("approve"),
    REJECT("reject"),
    ASK_AGAIN("ask again");

    private final String word;

    DossierDecision(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
