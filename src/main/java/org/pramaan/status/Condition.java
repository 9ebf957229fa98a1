package org.pramaan.status;

/** How a part of the server is, from good to bad. */
public enum Condition {
    WORKING("Working"),
    /** This server does not use it. */
    NOT_USED("Not in use"),
    /** Nobody has asked it since the server started. */
    UNKNOWN("Not asked yet"),
    /** It works with delay, or in part. */
    IMPAIRED("Impaired"),
    DOWN("Not working");

    private final String label;

    Condition(String label) {
        this.label = label;
    }

    /** In plain words. */
    public String label() {
        return label;
    }

    /** Whether people notice. */
    public boolean isTrouble() {
        return this == IMPAIRED || this == DOWN;
    }
}
