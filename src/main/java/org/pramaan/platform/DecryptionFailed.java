package org.pramaan.platform;

/** The bytes were changed, or were encrypted with another key or for another purpose. */
public class DecryptionFailed extends RuntimeException {

    DecryptionFailed(Throwable cause) {
        super("The bytes were not encrypted with this key for this purpose", cause);
    }
}
