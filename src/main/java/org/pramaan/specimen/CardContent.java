package org.pramaan.specimen;

import java.awt.image.BufferedImage;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a card says and shows; the seed decides everything that the identity leaves open. */
record CardContent(SpecimenIdentity identity, BufferedImage portrait, long seed) {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    static final DateTimeFormatter DASHED = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    Dice dice(String purpose) {
        return Dice.of(seed, purpose);
    }

    SpecimenPapers papers(SpecimenKind kind) {
        return SpecimenPapers.of(kind, identity, seed);
    }

    String dateOfBirth() {
        return DAY.format(identity.dateOfBirth());
    }

    String aadhaarNumber() {
        return IdentityNumbers.inFours(identity.aadhaarNumber());
    }

    /** The same on the front and on the back of one card. */
    String virtualId() {
        return "VID : " + IdentityNumbers.inFours(IdentityNumbers.virtualId(dice("virtual id")));
    }
}
