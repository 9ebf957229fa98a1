package org.pramaan.demo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.pramaan.imaging.Frame;
import org.pramaan.platform.Folders;
import org.pramaan.specimen.Person;
import org.pramaan.specimen.PhotoQuality;
import org.pramaan.specimen.SpecimenCamera;
import org.pramaan.specimen.SpecimenCards;
import org.pramaan.specimen.SpecimenIdentities;
import org.pramaan.specimen.SpecimenKind;
import org.pramaan.specimen.SpecimenOfflineKyc;
import org.pramaan.specimen.SpecimenPapers;
import org.pramaan.specimen.SpecimenPeople;
import org.springframework.stereotype.Component;

/**
 * Writes specimens into {@code specimens/} of the data folder, for people to try themselves: the pictures of the walk, the
 * Aadhaar as offline e-KYC, and what a customer of the XAMILA API sends.
 */
@Component
class SpecimenFiles {

    private static final long SEED = 20;
    private static final int FACE_WIDTH = 160;
    private static final int SELFIE_QUALITY = 90;
    private static final String SHARE_CODE = "1234";
    private static final Instant MADE = Instant.parse("2026-08-15T06:30:00Z");

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
        save("aadhaar-offline.zip", SpecimenOfflineKyc.zip(offlineKyc(), SHARE_CODE));
        writeForCustomers();
        return new SpecimenSet(
                card("pan.jpg", SpecimenKind.PAN),
                card("aadhaar-front.jpg", SpecimenKind.AADHAAR_FRONT),
                card("aadhaar-back.jpg", SpecimenKind.AADHAAR_BACK),
                selfie("live-photo.jpg", Person.P0),
                selfie("stranger.jpg", Person.S1));
    }

    /** What the customers' API wants of the same person. */
    private void writeForCustomers() {
        card("passport.jpg", SpecimenKind.PASSPORT);
        card("proof-of-address.jpg", SpecimenKind.PROOF_OF_ADDRESS);
        var passport = SpecimenPapers.of(SpecimenKind.PASSPORT, identities.identity(SEED), SEED);
        save("profile.json", new SpecimenProfile(identities.identity(SEED), passport).json());
    }

    private Path card(String name, SpecimenKind kind) {
        var card = cards.draw(kind, identities.identity(SEED), portrait(), SEED);
        return save(name, camera.photograph(card, PhotoQuality.EASY, SEED).jpeg());
    }

    private byte[] offlineKyc() {
        try (Frame portrait = people.idPortrait(Person.P0, FACE_WIDTH, SEED)) {
            return SpecimenOfflineKyc.sign(identities.identity(SEED), portrait.jpeg(SELFIE_QUALITY), MADE);
        }
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

    private Path save(String name, byte[] content) {
        try {
            Files.createDirectories(folder);
            return Files.write(folder.resolve(name), content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
