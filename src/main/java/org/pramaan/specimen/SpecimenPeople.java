package org.pramaan.specimen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.pramaan.face.FaceFinder;
import org.pramaan.face.FaceMesher;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.ImageDecoder;
import org.pramaan.specimen.portrait.Camera;
import org.pramaan.specimen.portrait.PortraitStudio;
import org.pramaan.specimen.portrait.Pose;
import org.springframework.stereotype.Component;

/**
 * Pictures of specimen people, rendered from one portrait in the public domain. The same seed gives the same picture;
 * the caller closes every frame. They prove plumbing and decisions, never the accuracy of recognition.
 */
@Component
public class SpecimenPeople {

    private static final String PORTRAIT = "/specimen/astronaut.png";

    private final ImageDecoder decoder;
    private final FaceFinder finder;
    private final FaceMesher mesher;

    SpecimenPeople(ImageDecoder decoder, FaceFinder finder, FaceMesher mesher) {
        this.decoder = decoder;
        this.finder = finder;
        this.mesher = mesher;
    }

    /** The picture for an identity card, 1.75 by 2.24 times as large as the face is wide, in pixels. */
    public Frame idPortrait(Person person, int faceWidth, long seed) {
        return inStudio(studio -> studio.cardPhoto(person.appearance(), faceWidth, seed));
    }

    /** A selfie of 640 x 480 pixels, the head slightly turned, through a phone's camera. */
    public Frame selfie(Person person, long seed) {
        return inStudio(studio -> {
            try (var scene = studio.render(person.appearance(), casual(new Random(seed)))) {
                return Camera.handheld(seed).photograph(scene, seed);
            }
        });
    }

    private Frame inStudio(Function<PortraitStudio, Frame> work) {
        try (var portrait = decoder.decode(portrait());
                var studio = PortraitStudio.open(portrait, finder, mesher)) {
            return work.apply(studio);
        }
    }

    private static Pose casual(Random chance) {
        double side = chance.nextBoolean() ? 1 : -1;
        return new Pose(side * (6 + 3 * chance.nextDouble()), -3 + 6 * chance.nextDouble());
    }

    private static byte[] portrait() {
        try (var stream = SpecimenPeople.class.getResourceAsStream(PORTRAIT)) {
            return Objects.requireNonNull(stream, PORTRAIT).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
