package org.pramaan.face;

/** Which of the two compared pictures. */
public enum Side {
    DOCUMENT,
    SELFIE
}
