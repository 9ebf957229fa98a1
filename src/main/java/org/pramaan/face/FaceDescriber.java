package org.pramaan.face;

import java.util.Optional;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.NativeScope;
import org.pramaan.inference.Net;
import org.pramaan.inference.Nets;
import org.springframework.stereotype.Component;

/** Mesh, alignment, descriptor: the mean of a chip's and its mirror image's, which matches better than one alone. */
@Component
public class FaceDescriber {

    private final FaceMesher mesher;
    private final FaceAligner aligner;
    private final FaceSettings settings;
    private final Embedder embedder;
    private final Net net;

    FaceDescriber(FaceMesher mesher, FaceAligner aligner, FaceSettings settings, Nets nets) {
        this.mesher = mesher;
        this.aligner = aligner;
        this.settings = settings;
        this.embedder = settings.embedder();
        this.net = nets.named(embedder.name());
    }

    /** Empty if the mesh net denies that the box holds a face. */
    Optional<Descriptor> describe(Frame frame, FoundFace face) {
        var mesh = mesher.of(frame, face);
        if (mesh.flag() < FaceTunables.MEASURED.present()) return Optional.empty();
        return Optional.of(describe(frame, mesh));
    }

    /** The description of a face whose mesh is known; it is a biometric template, so keep it no longer than needed. */
    public Descriptor describe(Frame frame, FaceMesh mesh) {
        try (var chip = aligner.align(frame, mesh, embedder.chip());
                var scope = new NativeScope()) {
            var mirrored = scope.mat();
            Core.flip(chip.bgr(), mirrored, 1);
            var mean = descriptorOf(chip.bgr()).averagedWith(descriptorOf(mirrored));
            return embedder.unitLength() ? mean.ofUnitLength() : mean;
        }
    }

    public FaceSimilarity similarity(Descriptor one, Descriptor other) {
        return settings.similarity(one, other);
    }

    private Descriptor descriptorOf(Mat chip) {
        return new Descriptor(NetOutputs.of(net, chip).only());
    }
}
