package org.pramaan.face;

/** How large an aligned face chip is, in pixels, and how much room it leaves around the inner face, in its widths. */
public record ChipShape(int size, double padding) {

    /** What dlib's face recognition was trained on. */
    public static final ChipShape DLIB = new ChipShape(150, .25);
}
