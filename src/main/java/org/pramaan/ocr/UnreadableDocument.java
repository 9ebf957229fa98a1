package org.pramaan.ocr;

/** The bytes are no document that can be opened. The message never quotes the document. */
public class UnreadableDocument extends RuntimeException {

    /** Why a document could not be opened. */
    public enum Reason {
        NEITHER_PICTURE_NOR_PDF,
        DAMAGED,
        TOO_LARGE,
        PASSWORD_NEEDED,
        WRONG_PASSWORD
    }

    private final Reason reason;

    public UnreadableDocument(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
