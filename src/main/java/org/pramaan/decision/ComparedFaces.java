package org.pramaan.decision;

import org.jspecify.annotations.Nullable;

/**
 * What a caller asked about two photographed faces, and what was measured (TF-03).
 *
 * @param percentageMatch calibrated similarity 0..100; null if one picture shows no face
 * @param threshold from which the caller takes two faces for the same, 0..100
 * @param liveCheck whether the second picture must look like a live photo
 * @param livenessScore 0..1; null if that was not asked
 * @param occlusionCheck whether both faces must be uncovered
 * @param occlusion NONE, COVERED or UNCLEAR; null if that was not asked
 */
public record ComparedFaces(
        @Nullable Double percentageMatch,
        double threshold,
        boolean liveCheck,
        @Nullable Double livenessScore,
        boolean occlusionCheck,
        @Nullable String occlusion) {}
