package org.pramaan.compliance;

/** Something was about to be done that the person has not agreed to, or no longer agrees to. */
public class ConsentMissing extends RuntimeException {

    private final ConsentPurpose purpose;

    ConsentMissing(ConsentPurpose purpose) {
        super("No consent to " + purpose);
        this.purpose = purpose;
    }

    public ConsentPurpose purpose() {
        return purpose;
    }
}
