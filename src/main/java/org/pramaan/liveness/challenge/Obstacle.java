package org.pramaan.liveness.challenge;

/** Why a clip does not meet a challenge. */
public enum Obstacle {
    /** Too few frames show a face that can be measured. */
    NO_FACE,
    SEVERAL_FACES,
    /** A still, or stills held one after the other. */
    STATIC,
    /** A part of the clip comes again. */
    LOOPED,
    /** The person hardly ever looks into the camera, so that nothing can be compared with that. */
    NEVER_FRONTAL,
    ANOTHER_PERSON,
    STEP_MISSING,
    /** Every step was done, but not in the order asked. */
    WRONG_ORDER,
    /** The head also turned where nobody asked it to, as recordings made for any challenge do. */
    UNASKED_TURN,
    /** No frame shows the head on its way to the side or back, as if pictures had been swapped. */
    ABRUPT_TURN
}
