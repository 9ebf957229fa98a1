package org.pramaan.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.pramaan.specimen.Person;
import org.pramaan.specimen.PhotoQuality;
import org.pramaan.specimen.SpecimenCamera;
import org.pramaan.specimen.SpecimenCards;
import org.pramaan.specimen.SpecimenIdentities;
import org.pramaan.specimen.SpecimenKind;
import org.pramaan.specimen.TestPeople;

/** The four pictures of one specimen person, by the path they are uploaded to; the live photo is the last. */
public record SpecimenDocuments(Map<String, byte[]> byPath) {

    private static final long SEED = 20;
    private static final int FACE_WIDTH = 160;

    public static SpecimenDocuments draw() {
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        pictures.put("pan", card(SpecimenKind.PAN));
        pictures.put("aadhaar/front", card(SpecimenKind.AADHAAR_FRONT));
        pictures.put("aadhaar/back", card(SpecimenKind.AADHAAR_BACK));
        try (var selfie = TestPeople.shared().selfie(Person.P0, SEED)) {
            pictures.put("live-photo", selfie.jpeg(90));
        }
        return new SpecimenDocuments(pictures);
    }

    private static byte[] card(SpecimenKind kind) {
        var identity = new SpecimenIdentities().identity(SEED);
        var card = new SpecimenCards().draw(kind, identity, portrait(), SEED);
        return new SpecimenCamera().photograph(card, PhotoQuality.EASY, SEED).jpeg();
    }

    private static BufferedImage portrait() {
        try (var portrait = TestPeople.shared().idPortrait(Person.P0, FACE_WIDTH, SEED)) {
            return ImageIO.read(new ByteArrayInputStream(portrait.jpeg(100)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
