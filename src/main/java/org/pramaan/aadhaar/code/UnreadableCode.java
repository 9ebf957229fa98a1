package org.pramaan.aadhaar.code;

/** The text is no payload of an Aadhaar QR code. The message never quotes it. */
public class UnreadableCode extends RuntimeException {

    UnreadableCode(String message) {
        super(message);
    }
}
