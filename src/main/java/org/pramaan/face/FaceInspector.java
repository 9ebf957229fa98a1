package org.pramaan.face;

import java.util.List;
import java.util.Optional;
import org.pramaan.imaging.Frame;
import org.springframework.stereotype.Component;

/** Looks at every face of a picture: pose, quality, age and gender (TF-02). Frames stay the caller's. */
@Component
public class FaceInspector {

    /** The mesh's flag under which a box is no face; a hand over the mouth brings one face in ten under the usual .5. */
    private static final double COVERED = .1;

    private final FaceFinder finder;
    private final FaceMesher mesher;
    private final QualityMeter quality;
    private final AgeGenderReader attributes;
    private final FaceTunables tunables = FaceTunables.MEASURED;

    FaceInspector(FaceFinder finder, FaceMesher mesher, QualityMeter quality, AgeGenderReader attributes) {
        this.finder = finder;
        this.mesher = mesher;
        this.quality = quality;
        this.attributes = attributes;
    }

    /** The faces, most prominent first; empty if there is none. */
    public List<InspectedFace> inspect(Frame frame) {
        var faces = present(finder.find(frame));
        return faces.stream()
                .flatMap(face -> inspect(frame, face, faces.size()).stream())
                .toList();
    }

    /** How well one found face is photographed, as if it were the only one. */
    public FaceQuality quality(Frame frame, FoundFace face) {
        return quality.measure(frame, face, mesher.refined(frame, mesher.of(frame, face)), 1);
    }

    /** Empty if the mesh net denies that the box holds a face, even a covered one. */
    private Optional<InspectedFace> inspect(Frame frame, FoundFace face, int faces) {
        var first = mesher.of(frame, face);
        if (first.flag() < COVERED) return Optional.empty();
        var mesh = mesher.refined(frame, first);
        return Optional.of(new InspectedFace(
                face, FacePose.of(mesh), quality.measure(frame, face, mesh, faces), attributes.read(frame, mesh)));
    }

    /** Those that the detector is sure of; if it is of none, the best. */
    private List<FoundFace> present(List<FoundFace> found) {
        var sure = found.stream()
                .filter(face -> face.score() >= tunables.counted())
                .toList();
        return sure.isEmpty() ? found.stream().limit(1).toList() : sure;
    }
}
