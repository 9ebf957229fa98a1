package org.pramaan.e2e;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.pramaan.document.DocumentKind;
import org.pramaan.specimen.Person;
import org.pramaan.specimen.PhotoQuality;
import org.pramaan.specimen.SpecimenCamera;
import org.pramaan.specimen.SpecimenCards;
import org.pramaan.specimen.SpecimenIdentities;
import org.pramaan.specimen.SpecimenIdentity;
import org.pramaan.specimen.SpecimenKind;
import org.pramaan.specimen.SpecimenPapers;
import org.pramaan.specimen.SpecimenPeople;
import org.springframework.context.ApplicationContext;

/** The pictures of one specimen person, drawn once for all tests. */
final class Specimens {

    private static final long SEED = 20;
    private static final int FACE_WIDTH = 160;
    private static final int SELFIE_QUALITY = 90;
    private static final Map<String, Picture> DRAWN = new ConcurrentHashMap<>();

    private final ApplicationContext context;

    Specimens(ApplicationContext context) {
        this.context = context;
    }

    SpecimenIdentity identity() {
        return context.getBean(SpecimenIdentities.class).identity(SEED);
    }

    Picture of(DocumentKind kind) {
        return switch (kind) {
            case PAN_CARD -> card(SpecimenKind.PAN, SEED);
            case AADHAAR_CARD_FRONT -> card(SpecimenKind.AADHAAR_FRONT, SEED);
            case AADHAAR_CARD_BACK -> card(SpecimenKind.AADHAAR_BACK, SEED);
            case LIVE_PHOTO -> selfie(Person.P0);
        };
    }

    /** The same person's PAN card with other digits in its number, four of them. */
    Picture panEndingIn(String digits) {
        var person = identity();
        var number = person.panNumber();
        var other = new SpecimenIdentity(
                person.fullName(),
                person.fathersName(),
                person.dateOfBirth(),
                person.gender(),
                number.substring(0, 5) + digits + number.substring(9),
                person.aadhaarNumber(),
                person.addressLines(),
                person.postalCode());
        return card(SpecimenKind.PAN, SEED, other);
    }

    /** Another photograph of the same PAN card. */
    Picture secondPan() {
        return card(SpecimenKind.PAN, SEED + 1);
    }

    Picture passport() {
        return card(SpecimenKind.PASSPORT, SEED);
    }

    Picture identityCardFront() {
        return card(SpecimenKind.NATIONAL_ID_FRONT, SEED);
    }

    Picture identityCardBack() {
        return card(SpecimenKind.NATIONAL_ID_BACK, SEED);
    }

    /** The back of somebody else's card. */
    Picture foreignCardBack() {
        return card(
                SpecimenKind.NATIONAL_ID_BACK,
                SEED + 1,
                context.getBean(SpecimenIdentities.class).identity(SEED + 1));
    }

    SpecimenPapers identityCard() {
        return SpecimenPapers.of(SpecimenKind.NATIONAL_ID_FRONT, identity(), SEED);
    }

    Picture bill() {
        return card(SpecimenKind.PROOF_OF_ADDRESS, SEED);
    }

    SpecimenPapers passportPapers() {
        return SpecimenPapers.of(SpecimenKind.PASSPORT, identity(), SEED);
    }

    /** The live photo of somebody else. */
    Picture stranger() {
        return selfie(Person.S1);
    }

    private Picture card(SpecimenKind kind, long photoSeed) {
        return card(kind, photoSeed, identity());
    }

    private Picture card(SpecimenKind kind, long photoSeed, SpecimenIdentity person) {
        return once(kind + " " + photoSeed + " " + person.panNumber(), () -> {
            try (var portrait = context.getBean(SpecimenPeople.class).idPortrait(Person.P0, FACE_WIDTH, SEED)) {
                var card = context.getBean(SpecimenCards.class).draw(kind, person, portrait, SEED);
                return context.getBean(SpecimenCamera.class)
                        .photograph(card, PhotoQuality.EASY, photoSeed)
                        .jpeg();
            }
        });
    }

    private Picture selfie(Person person) {
        return once(person.name(), () -> {
            try (var selfie = context.getBean(SpecimenPeople.class).selfie(person, SEED)) {
                return selfie.jpeg(SELFIE_QUALITY);
            }
        });
    }

    private static Picture once(String name, Supplier<byte[]> drawing) {
        return DRAWN.computeIfAbsent(name, unused -> Picture.jpeg(drawing.get()));
    }
}
