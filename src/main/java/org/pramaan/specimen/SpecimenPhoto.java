package org.pramaan.specimen;

import java.util.List;

/** A JPEG and where the card lies in it: its own TL, TR, BR and BL corners as {x, y} in pixels of the photo. */
public record SpecimenPhoto(byte[] jpeg, List<double[]> corners) {

    @Override
    public String toString() {
        return "SpecimenPhoto[" + jpeg.length + " bytes]";
    }
}
