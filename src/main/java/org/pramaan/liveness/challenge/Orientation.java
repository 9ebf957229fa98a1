package org.pramaan.liveness.challenge;

/**
 * Where a head points in one frame, by the person's own left and right: who is asked "Turn your face to the left" turns
 * to their own left, and the nose then points to the right of the picture. This holds for unmirrored frames, as every
 * camera delivers them; a preview that is mirrored for the person must not be what is sent.
 */
public enum Orientation {
    LEFT,
    RIGHT,
    /** Ahead, or not to be seen. */
    NEITHER
}
