package org.pramaan.ocr;

import java.awt.Color;
import java.awt.image.BufferedImage;
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

    static final List<SpecimenKind> CARDS =
            List.of(SpecimenKind.PAN, SpecimenKind.AADHAAR_FRONT, SpecimenKind.AADHAAR_BACK);

    static Specimen of(SpecimenKind kind, PhotoQuality quality, long seed) {
        var identity = new SpecimenIdentities().identity(kind, seed);
        var card = new SpecimenCards().draw(kind, identity, portrait(), seed);
        return new Specimen(kind, seed, identity, new SpecimenCamera().photograph(card, quality, seed));
    }

    Frame frame() {
        return new ImageDecoder().decode(photo.jpeg());
    }

    DocumentType type() {
        return SpecimenTruth.type(kind);
    }

    /** What the document prints, as the reading should give it. */
    Map<FieldName, String> fields() {
        return SpecimenTruth.of(kind, identity, seed);
    }

    List<Corner> corners() {
        return photo.corners().stream().map(xy -> new Corner(xy[0], xy[1])).toList();
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
