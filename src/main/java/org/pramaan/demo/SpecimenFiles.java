package org.pramaan.demo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.pramaan.imaging.Frame;
import org.pramaan.platform.Folders;
import org.pramaan.specimen.Person;
import org.pramaan.specimen.PhotoQuality;
import org.pramaan.specimen.SpecimenCamera;
import org.pramaan.specimen.SpecimenCards;
import org.pramaan.specimen.SpecimenIdentities;
import org.pramaan.specimen.SpecimenKind;
import org.pramaan.specimen.SpecimenPeople;
import org.springframework.stereotype.Component;

/** Writes the specimen pictures of the walk into {@code specimens/} of the data folder, for people to try themselves. */
@Component
class SpecimenFiles {

    private static final long SEED = 20;
    private static final int FACE_WIDTH = 160;
    private static final int SELFIE_QUALITY = 90;

    private final SpecimenPeople people;
    private final SpecimenIdentities identities;
    private final SpecimenCards cards;
    private final SpecimenCamera camera;
    private final Path folder;

    SpecimenFiles(
            SpecimenPeople people,
            SpecimenIdentities identities,
            SpecimenCards cards,
            SpecimenCamera camera,
            Folders folders) {
        this.people = people;
        this.identities = identities;
        this.cards = cards;
        this.camera = camera;
        this.folder = folders.dataDir().resolve("specimens");
    }

    SpecimenSet write() {
        return new SpecimenSet(
                card("pan.jpg", SpecimenKind.PAN),
                card("aadhaar-front.jpg", SpecimenKind.AADHAAR_FRONT),
                card("aadhaar-back.jpg", SpecimenKind.AADHAAR_BACK),
                selfie("live-photo.jpg", Person.P0),
                selfie("stranger.jpg", Person.S1));
    }

    private Path card(String name, SpecimenKind kind) {
        var card = cards.draw(kind, identities.identity(SEED), portrait(), SEED);
        return save(name, camera.photograph(card, PhotoQuality.EASY, SEED).jpeg());
    }

    private Path selfie(String name, Person person) {
        try (var selfie = people.selfie(person, SEED)) {
            return save(name, selfie.jpeg(SELFIE_QUALITY));
        }
    }

    private BufferedImage portrait() {
        try (Frame portrait = people.idPortrait(Person.P0, FACE_WIDTH, SEED)) {
            return ImageIO.read(new ByteArrayInputStream(portrait.jpeg(100)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Path save(String name, byte[] jpeg) {
        try {
            Files.createDirectories(folder);
            return Files.write(folder.resolve(name), jpeg);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
