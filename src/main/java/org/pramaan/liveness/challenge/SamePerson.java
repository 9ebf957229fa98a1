package org.pramaan.liveness.challenge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pramaan.face.Descriptor;
import org.pramaan.face.FaceDescriber;
import org.springframework.stereotype.Component;

/** Compares every face of a clip with the one that looks into the camera most directly. */
@Component
class SamePerson {

    private final FaceDescriber describer;
    private final ChallengeTunables tunables = ChallengeTunables.MEASURED;

    SamePerson(FaceDescriber describer) {
        this.describer = describer;
    }

    List<Moment> judge(List<Sighting> sightings) {
        var reference = mostFrontal(sightings);
        List<Moment> moments = new ArrayList<>();
        for (var sighting : sightings) {
            boolean stranger = reference.isPresent() && isStranger(sighting, reference.get());
            moments.add(new Moment(moments.size(), sighting.thumbnail(), sighting.faces(), sighting.head(), stranger));
        }
        return moments;
    }

    private boolean isStranger(Sighting sighting, Descriptor reference) {
        var head = sighting.head();
        var descriptor = sighting.descriptor();
        if (head == null || descriptor == null) return false;
        double needed = head.lids() != null ? tunables.likeFrontal() : tunables.likeTurned();
        return describer.similarity(reference, descriptor).value() < needed;
    }

    private static Optional<Descriptor> mostFrontal(List<Sighting> sightings) {
        return sightings.stream()
                .filter(sighting -> sighting.head() != null)
                .min(Comparator.comparingDouble(sighting ->
                        Math.abs(Objects.requireNonNull(sighting.head()).yaw())))
                .map(Sighting::descriptor);
    }
}
