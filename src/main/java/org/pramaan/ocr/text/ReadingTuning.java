package org.pramaan.ocr.text;

/**
 * The numbers of the reading pipeline. Detection and recognition follow PP-OCRv4's own post-processing; spaces,
 * direction and sheet sizes were measured on generated specimens of other seeds than the benchmark's.
 */
public record ReadingTuning(Detection detection, Strip strip, Spaces spaces, Vote vote, Passes passes) {

    public static final ReadingTuning MEASURED = new ReadingTuning(
            new Detection(0.3, 0.5, 1.6, 3),
            new Strip(48, 0.12, 3200, 0.93, 1.75, 6),
            new Spaces(11, 1.6, 4),
            new Vote(6, 3, 0.35),
            new Passes(736, 1280, 0.5, 2));

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
     * The strip that the recogniser reads.
     *
     * @param height pixels
     * @param margin added on every side, as a share of the line's height
     * @param longest pixels
     * @param sure a reading below that confidence is repeated
     * @param stretch how much longer the strip is then
     * @param shortest shorter readings are not repeated, glyphs
     */
    public record Strip(int height, double margin, int longest, double sure, double stretch, int shortest) {}

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
     */
    public record Vote(int lines, int enough, double lead) {}

    /**
     * The two looks at a photo.
     *
     * @param coarse long side for the search that finds the document, pixels
     * @param fine long side for the search on the flattened document, pixels
     * @param legible lines below that confidence are dropped
     * @param numberShaped beside the document only boxes are read that are so many times wider than high
     */
    public record Passes(int coarse, int fine, double legible, double numberShaped) {}
}
