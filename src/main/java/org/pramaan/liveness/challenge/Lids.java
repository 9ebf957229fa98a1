package org.pramaan.liveness.challenge;

import org.pramaan.face.EyeApertures;

/**
 * How far the eyes of a frontal head are open, by two nets.
 *
 * @param apertures of the iris net
 * @param aspectRatio of both eyes by the mesh
 */
record Lids(EyeApertures apertures, double aspectRatio) {}
