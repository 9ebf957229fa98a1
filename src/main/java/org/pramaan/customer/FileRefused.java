package org.pramaan.customer;

/** A file cannot be taken as a document. */
public class FileRefused extends RuntimeException {

    public enum Reason {
        EMPTY,
        TOO_LARGE,
        WRONG_FORMAT,
        DAMAGED
    }

    private final Reason reason;

    public FileRefused(Reason reason) {
        super("The file is refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
