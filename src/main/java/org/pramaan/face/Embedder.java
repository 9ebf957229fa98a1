package org.pramaan.face;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The net that describes a face; an operator may name a stronger one of models.json. It takes RGB 0..255 with its own
 * normalisation inside and answers one vector.
 *
 * @param name the net's name in models.json
 * @param chipSize side of its input in pixels
 * @param chipPadding room around the inner face, in face widths
 * @param unitLength whether descriptors are brought to length one first, as nets trained for the cosine want it
 */
public record Embedder(
        @DefaultValue("face_recognition") String name,
        @DefaultValue("150") int chipSize,
        @DefaultValue("0.25") double chipPadding,
        @DefaultValue("false") boolean unitLength) {

    ChipShape chip() {
        return new ChipShape(chipSize, chipPadding);
    }
}
