package org.pramaan.ocr;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.ImageDecoder;
import org.pramaan.specimen.PhotoQuality;
import org.pramaan.specimen.SpecimenCamera;
import org.pramaan.specimen.SpecimenCards;
import org.pramaan.specimen.SpecimenIdentities;
import org.pramaan.specimen.SpecimenIdentity;
import org.pramaan.specimen.SpecimenKind;
import org.pramaan.specimen.SpecimenPhoto;

/** A photographed specimen card with the truth about it. */
record Specimen(SpecimenKind kind, long seed, SpecimenIdentity identity, SpecimenPhoto photo) {

    static Specimen of(SpecimenKind kind, PhotoQuality quality, long seed) {
        var identity = new SpecimenIdentities().identity(seed);
        var card = new SpecimenCards().draw(kind, identity, portrait(), seed);
        return new Specimen(kind, seed, identity, new SpecimenCamera().photograph(card, quality, seed));
    }

    Frame frame() {
        return new ImageDecoder().decode(photo.jpeg());
    }

    DocumentType type() {
        return DocumentType.valueOf(kind.name());
    }

    /** What the card prints, as the reading should give it. */
    Map<FieldName, String> fields() {
        var fields = new EnumMap<FieldName, String>(FieldName.class);
        if (kind == SpecimenKind.AADHAAR_BACK) {
            fields.put(FieldName.AADHAAR_NUMBER, identity.aadhaarNumber());
            fields.put(FieldName.POSTAL_CODE, identity.postalCode());
            fields.put(FieldName.ADDRESS, String.join(", ", identity.addressLines()) + " - " + identity.postalCode());
            return fields;
        }
        fields.put(FieldName.FULL_NAME, identity.fullName());
        fields.put(FieldName.DATE_OF_BIRTH, birth());
        if (kind == SpecimenKind.PAN) {
            fields.put(FieldName.PAN_NUMBER, identity.panNumber());
            fields.put(FieldName.FATHERS_NAME, identity.fathersName());
        } else {
            fields.put(FieldName.AADHAAR_NUMBER, identity.aadhaarNumber());
            fields.put(FieldName.GENDER, String.valueOf(identity.gender()));
        }
        return fields;
    }

    List<Corner> corners() {
        return photo.corners().stream().map(xy -> new Corner(xy[0], xy[1])).toList();
    }

    private String birth() {
        boolean yearAlone = kind == SpecimenKind.AADHAAR_FRONT && Math.floorMod(seed, 4) == 3;
        return yearAlone
                ? String.valueOf(identity.dateOfBirth().getYear())
                : identity.dateOfBirth().toString();
    }

    private static BufferedImage portrait() {
        var portrait = new BufferedImage(300, 380, BufferedImage.TYPE_3BYTE_BGR);
        var graphics = portrait.createGraphics();
        graphics.setColor(new Color(0xB8C4D0));
        graphics.fillRect(0, 0, 300, 380);
        graphics.setColor(new Color(0x9A6B4F));
        graphics.fillOval(80, 70, 140, 190);
        graphics.setColor(new Color(0x2F3E57));
        graphics.fillOval(20, 260, 260, 240);
        graphics.dispose();
        return portrait;
    }
}
