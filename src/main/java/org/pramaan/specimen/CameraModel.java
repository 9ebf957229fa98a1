package org.pramaan.specimen;

/**
 * Everything that a photo quality stands for. Levels and card widths follow the project's OCR measurements, whose
 * accuracy falls off below 700 pixels of card width.
 */
record CameraModel(Framing framing, Lighting lighting, Lens lens, Sensor sensor) {

    private static final CameraModel FLATBED = new CameraModel(
            new Framing(new Span(1010, 1240), new Span(0.86, 0.95), 0, 0.8, 0),
            new Lighting(0, 0, 0, 0.01),
            new Lens(new Span(0.3, 0.6)),
            new Sensor(1.2, new Span(88, 94)));
    private static final CameraModel EASY = new CameraModel(
            new Framing(new Span(1000, 1300), new Span(0.72, 0.86), 5, 3, 0),
            new Lighting(0.10, 0.08, 0, 0.03),
            new Lens(new Span(0.4, 0.8)),
            new Sensor(2.5, new Span(85, 93)));
    private static final CameraModel MEDIUM = new CameraModel(
            new Framing(new Span(750, 1000), new Span(0.55, 0.78), 20, 12, 0.4),
            new Lighting(0.30, 0.30, 0.08, 0.07),
            new Lens(new Span(0.7, 1.2)),
            new Sensor(4.5, new Span(72, 86)));
    private static final CameraModel HARD = new CameraModel(
            new Framing(new Span(450, 800), new Span(0.45, 0.70), 28, 20, 0.6),
            new Lighting(0.50, 0.45, 0.60, 0.12),
            new Lens(new Span(1.0, 1.7)),
            new Sensor(8, new Span(50, 72)));

    static CameraModel of(PhotoQuality quality) {
        return switch (quality) {
            case FLATBED -> FLATBED;
            case EASY -> EASY;
            case MEDIUM -> MEDIUM;
            case HARD -> HARD;
        };
    }

    /**
     * Card width in pixels, share of the frame's long side that the card spans, greatest tilt and roll in degrees,
     * and how often the picture is turned by 90, 180 or 270 degrees.
     */
    record Framing(Span cardWidth, Span fill, double tilt, double roll, double quarterTurns) {}

    /** Fall of light across the frame, depth of a cast shadow, strength of glare, and colour cast, each 0 to 1. */
    record Lighting(double falloff, double shadow, double glare, double cast) {}

    /** Standard deviation of the blur in pixels. */
    record Lens(Span blur) {}

    /** Standard deviation of the noise in grey levels, and JPEG quality. */
    record Sensor(double noise, Span jpegQuality) {}
}
