package org.pramaan.liveness;

/** What a photo is searched for; each may become a {@link Signal} of that name. */
enum Trace {
    /** No face was found; 0 faces, strength 0, and nothing else is evaluated. */
    NO_FACE,
    /** Side of the face's box in pixels: too few of them cannot show any trace. */
    FACE_SIZE,
    /** Largest standard score of a frequency among those of its ring: the grid of a display or of halftone dots. */
    PERIODIC_PATTERN,
    /** Share of the fine detail that a slight blur leaves, corrected for contrast and size: a re-print is soft already. */
    REPRINT_BLUR,
    /** Length of the second longest straight dark edge around the face, in sides of the picture: a display's frame. */
    BEZEL,
    /** Largest burnt-out blob on the face, in face areas: light mirrored by glass or glossy paper. */
    SPECULAR_BLOB,
    /** Correlation of the face's fine structure with the document's portrait: a copy of it. */
    DOCUMENT_COPY,
    /** Smallest distance in bits to the mark of another person's earlier photo. */
    EARLIER_PHOTO;

    Signal measured(double value, double strength) {
        return new Signal(name(), value, strength);
    }
}
