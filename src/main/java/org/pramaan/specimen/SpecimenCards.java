package org.pramaan.specimen;

import java.awt.image.BufferedImage;
import org.pramaan.imaging.Frame;
import org.springframework.stereotype.Component;

/**
 * Draws specimen identity cards, flat and sharp, 1518 x 957 pixels, 3-byte BGR, plainly marked SPECIMEN. They follow
 * the real layouts with abstract seals in place of the emblems. Every third seed gives the old PAN layout without
 * labels, every fourth an Aadhaar front with the year of birth alone.
 */
@Component
public class SpecimenCards {

    private final CardLayout oldPan = new OldPanLayout();
    private final CardLayout aadhaarFront = new AadhaarFrontLayout(NameBook.bundled());
    private final CardLayout newPan;
    private final CardLayout aadhaarBack;

    public SpecimenCards() {
        this(new BlankCode());
    }

    SpecimenCards(CodeArea code) {
        newPan = new PanLayout(code);
        aadhaarBack = new AadhaarBackLayout(code);
    }

    /** @param portrait any size; its middle is cut to the proportions of the card's photograph */
    public BufferedImage draw(SpecimenKind kind, SpecimenIdentity identity, BufferedImage portrait, long seed) {
        var content = new CardContent(identity, portrait, seed);
        var canvas = new CardCanvas(Typeface.of(content.dice("typeface " + kind)));
        layout(kind, seed).draw(canvas, content);
        return canvas.finish();
    }

    /** The same with a portrait as the studio renders it; the frame stays the caller's. */
    public BufferedImage draw(SpecimenKind kind, SpecimenIdentity identity, Frame portrait, long seed) {
        return draw(kind, identity, Pixels.image(portrait.bgr()), seed);
    }

    private CardLayout layout(SpecimenKind kind, long seed) {
        return switch (kind) {
            case PAN -> Math.floorMod(seed, 3) == 2 ? oldPan : newPan;
            case AADHAAR_FRONT -> aadhaarFront;
            case AADHAAR_BACK -> aadhaarBack;
        };
    }
}
