package org.pramaan.challenge;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much work a clip may be. A frame costs about 40 ms of one core, and a clip must be answered well within the 30 s
 * that clients wait (KF-06).
 *
 * @param fewest frames that show a challenge (KF-42)
 * @param most frames of any clip (KF-44); 15 s at ten a second
 * @param frameBytes of one JPEG or PNG file
 * @param framePixels of one frame
 * @param pixels of all frames together; 150 of 1920 x 1080 are 311 million
 */
public record ClipLimits(
        @DefaultValue("10") int fewest,
        @DefaultValue("150") int most,
        @DefaultValue("4194304") int frameBytes,
        @DefaultValue("9000000") long framePixels,
        @DefaultValue("400000000") long pixels) {}
