package org.pramaan.imaging;

/** The bytes are not a picture that can be decoded in full. The message never quotes the picture. */
public class UnreadableImage extends RuntimeException {

    public UnreadableImage(String message) {
        super(message);
    }
}
