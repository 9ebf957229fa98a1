package org.pramaan.face;

/** Whether something covers the eyes, the mouth or the chin of a face. */
public enum Occlusion {
    NONE,
    COVERED,
    /** The picture is too dark, too bright or too blurred to tell. */
    UNCLEAR
}
