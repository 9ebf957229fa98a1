package org.pramaan.process;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.pramaan.specimen.Person;
import org.pramaan.specimen.PhotoQuality;
import org.pramaan.specimen.SpecimenCamera;
import org.pramaan.specimen.SpecimenCards;
import org.pramaan.specimen.SpecimenIdentities;
import org.pramaan.specimen.SpecimenKind;
import org.pramaan.specimen.SpecimenPeople;
import org.springframework.beans.factory.BeanFactory;

/** Photographs of one specimen person's cards, and anybody's selfie, as JPEG. */
record SpecimenPictures(BeanFactory beans) {

    private static final long SEED = 20;

    byte[] pan() {
        return card(SpecimenKind.PAN);
    }

    byte[] aadhaarFront() {
        return card(SpecimenKind.AADHAAR_FRONT);
    }

    byte[] aadhaarBack() {
        return card(SpecimenKind.AADHAAR_BACK);
    }

    byte[] selfie(Person person) {
        try (var selfie = beans.getBean(SpecimenPeople.class).selfie(person, SEED)) {
            return selfie.jpeg(90);
        }
    }

    private byte[] card(SpecimenKind kind) {
        var identity = beans.getBean(SpecimenIdentities.class).identity(SEED);
        var card = beans.getBean(SpecimenCards.class).draw(kind, identity, portrait(), SEED);
        return beans.getBean(SpecimenCamera.class)
                .photograph(card, PhotoQuality.EASY, SEED)
                .jpeg();
    }

    private BufferedImage portrait() {
        try (var portrait = beans.getBean(SpecimenPeople.class).idPortrait(Person.P0, 160, SEED)) {
            return ImageIO.read(new ByteArrayInputStream(portrait.jpeg(100)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
