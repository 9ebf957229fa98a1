package org.pramaan.ocr.text;

import java.util.List;

/**
 * The numbers of the reading pipeline. Detection and recognition follow PP-OCRv4's own post-processing; spaces,
 * direction and sheet sizes were measured on generated specimens of other seeds than the benchmark's.
 */
public record ReadingTuning(
        Detection detection,
        Strip strip,
        Repetition repetition,
        List<Strip> zone,
        Spaces spaces,
        Vote vote,
        Passes passes,
        Beside beside) {

    public static final ReadingTuning MEASURED = new ReadingTuning(
            new Detection(0.3, 0.5, 1.6, 3),
            new Strip(0.12, 1),
            new Repetition(0.9, 1.75, 6, 0.6),
            List.of(new Strip(0.12, 1.25), new Strip(0.18, 1.5), new Strip(0.3, 1), new Strip(0.12, 0.85)),
            new Spaces(11, 1.6, 4),
            new Vote(6, 3, 0.35, 2, 6, 0.9),
            new Passes(736, 960, 1280, 0.5),
            new Beside(2, 4, 2));

    /**
     * From probability map to boxes (DB, arXiv 1911.08947).
     *
     * @param ink least probability of a text pixel
     * @param box least mean probability of a box
     * @param unclip how far a box grows: area · unclip / perimeter
     * @param side least height of a box, pixels of the map
     */
    public record Detection(double ink, double box, double unclip, int side) {}

    /**
     * How a line is cut out for the recogniser.
     *
     * @param margin added on every side, as a share of the line's height
     * @param stretch how much longer the strip is than the line's shape asks for
     */
    public record Strip(double margin, double stretch) {}

    /**
     * When a reading is repeated with the strip stretched.
     *
     * @param sure below that confidence
     * @param shortest not if it has fewer glyphs
     * @param plain nor with a smaller share of ASCII glyphs
     */
    public record Repetition(double sure, double stretch, int shortest, double plain) {}

    /**
     * When a gap between two letters is a space: at least {@code pixels} wide in the strip, {@code factor} times the
     * line's median gap and {@code excess} pixels above it.
     */
    public record Spaces(int pixels, double factor, int excess) {}

    /**
     * Upright or upside down.
     *
     * @param lines at most that many of the longest lines are read both ways
     * @param enough after that many a clear lead decides
     * @param lead the lead that is clear, as a share of all votes
     * @param plain so many lines that read plainly as they stand settle it without being turned
     * @param letters a plain line has at least that many Latin letters
     * @param sure and at least that confidence
     */
    public record Vote(int lines, int enough, double lead, int plain, int letters, double sure) {}

    /**
     * The two looks at a photo.
     *
     * @param coarse long side for the search that finds the document, pixels
     * @param fine long side for the search on the flattened card, pixels
     * @param page the same for a whole page
     * @param legible lines below that confidence are dropped
     */
    public record Passes(int coarse, int fine, int page, double legible) {}

    /**
     * Which boxes beside the document are read.
     *
     * @param numberShaped so many times wider than high at least
     * @param window of longer ones this many heights around the middle are read first
     * @param digits and the rest only if so many digits stand there
     */
    public record Beside(double numberShaped, double window, int digits) {}
}
