package org.pramaan.liveness;

/**
 * A perceptual mark of a photo's face, to notice a photo that was used before. Re-encoding, resizing, cropping or tilting
 * a photo changes a few bits, another photo of anybody many.
 */
public record PhotoMark(long bits) {

    /** In bits, 0 to 64. */
    public int distance(PhotoMark other) {
        return Long.bitCount(bits ^ other.bits);
    }
}
