package org.pramaan.customer;

import java.util.List;

/** What a customer sent has flaws, all of which are told at once (XA-02, XA-03). */
public class InvalidData extends RuntimeException {

    private final transient List<Flaw> flaws;

    public InvalidData(List<Flaw> flaws) {
        super("Flaws: " + flaws);
        this.flaws = List.copyOf(flaws);
    }

    public InvalidData(Flaw flaw) {
        this(List.of(flaw));
    }

    public List<Flaw> flaws() {
        return flaws;
    }
}
