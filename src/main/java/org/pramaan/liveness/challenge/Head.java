package org.pramaan.liveness.challenge;

import org.jspecify.annotations.Nullable;

/**
 * How the face that a frame shows best is held.
 *
 * @param yaw of the mesh, degrees
 * @param keypointYaw of the detector
 * @param lids absent unless the head is frontal: a turned one hides an eye
 */
record Head(double yaw, double keypointYaw, @Nullable Lids lids) {}
