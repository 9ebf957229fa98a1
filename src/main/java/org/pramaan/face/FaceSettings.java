package org.pramaan.face;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The net that describes faces and the curve that belongs to it; change both together. */
@ConfigurationProperties("pramaan.face")
record FaceSettings(
        @DefaultValue Embedder embedder, @DefaultValue ScoreCurve curve) {

    FaceSimilarity similarity(Descriptor one, Descriptor other) {
        double distance = one.distanceTo(other);
        return new FaceSimilarity(curve.at(distance), distance, embedder.name());
    }
}
