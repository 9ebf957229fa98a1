package org.pramaan.liveness.challenge;

import java.util.List;
import org.pramaan.face.EyeMeter;
import org.pramaan.face.FaceDescriber;
import org.pramaan.face.FaceFinder;
import org.pramaan.face.FaceMesher;
import org.pramaan.face.FoundFace;
import org.pramaan.imaging.Frame;
import org.springframework.stereotype.Component;

/** Measures the head in one frame: detector, mesh, irises, descriptor. */
@Component
class HeadMeter {

    private final FaceFinder finder;
    private final FaceMesher mesher;
    private final EyeMeter eyes;
    private final FaceDescriber describer;
    private final ChallengeTunables tunables = ChallengeTunables.MEASURED;

    HeadMeter(FaceFinder finder, FaceMesher mesher, EyeMeter eyes, FaceDescriber describer) {
        this.finder = finder;
        this.mesher = mesher;
        this.eyes = eyes;
        this.describer = describer;
    }

    /** The nets need no more pixels than the tunables name; larger frames are shrunk first. */
    Sighting measure(Frame frame) {
        try (var small = frame.shrunkTo(tunables.side())) {
            var faces = finder.find(small);
            var thumbnail = Thumbnail.of(small);
            if (faces.isEmpty()) return Sighting.without(thumbnail, 0);
            return measure(small, faces.get(0), thumbnail, counted(faces));
        }
    }

    private Sighting measure(Frame frame, FoundFace face, Thumbnail thumbnail, int faces) {
        var mesh = mesher.of(frame, face);
        double yaw = mesh.yaw(), keypointYaw = KeypointYaw.of(face);
        if (mesh.flag() < tunables.present() || !believable(yaw, keypointYaw))
            return Sighting.without(thumbnail, faces);
        boolean frontal = Math.abs(yaw) < tunables.frontal();
        var lids = frontal ? new Lids(eyes.of(frame, mesh), EyeAspectRatio.of(mesh)) : null;
        var head = new Head(yaw, keypointYaw, lids);
        return new Sighting(thumbnail, faces, head, describer.describe(frame, mesh));
    }

    private boolean believable(double yaw, double keypointYaw) {
        boolean contradictory =
                yaw * keypointYaw < 0 && Math.min(Math.abs(yaw), Math.abs(keypointYaw)) > tunables.contradiction();
        return !contradictory && Math.abs(yaw) <= tunables.saturation();
    }

    /** The measured face always counts, however unsure the detector was of it. */
    private int counted(List<FoundFace> faces) {
        return 1
                + (int) faces.stream()
                        .skip(1)
                        .filter(face -> face.score() >= tunables.companion())
                        .count();
    }
}
