package org.pramaan.specimen;

import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pramaan.imaging.Frame;
import org.springframework.stereotype.Component;

/**
 * Draws specimen documents, flat and sharp, 3-byte BGR, plainly marked SPECIMEN: cards of 1518 x 957 pixels, passports
 * of 2214 x 1558, letters of 2480 x 3508. They follow the real layouts with abstract seals in place of the emblems.
 * Every third seed gives the old PAN layout without labels, every fourth an Aadhaar front with the year of birth alone.
 */
@Component
public class SpecimenCards {

    private final CardLayout oldPan = new OldPanLayout();
    private final Map<SpecimenKind, CardLayout> layouts = new EnumMap<>(SpecimenKind.class);

    public SpecimenCards() {
        this(new BlankCode(), new SecureQrCode());
    }

    SpecimenCards(CodeArea panCode, CodeArea aadhaarCode) {
        var front = new AadhaarFrontLayout(NameBook.bundled());
        var back = new AadhaarBackLayout(aadhaarCode);
        layouts.put(SpecimenKind.PAN, new PanLayout(panCode));
        layouts.put(SpecimenKind.AADHAAR_FRONT, front);
        layouts.put(SpecimenKind.AADHAAR_BACK, back);
        layouts.put(SpecimenKind.E_AADHAAR, new EAadhaarLayout(aadhaarCode, front, back));
        layouts.put(SpecimenKind.PASSPORT, new PassportLayout());
        layouts.put(SpecimenKind.NATIONAL_ID_FRONT, new NationalIdFrontLayout());
        layouts.put(SpecimenKind.NATIONAL_ID_BACK, new NationalIdBackLayout());
        layouts.put(SpecimenKind.INDIAN_DRIVING_LICENCE, new IndianLicenceLayout());
        layouts.put(SpecimenKind.EU_DRIVING_LICENCE, new EuropeanLicenceLayout());
        layouts.put(SpecimenKind.PROOF_OF_ADDRESS, new BillLayout());
        layouts.put(SpecimenKind.VISITING_CARD, new VisitingCardLayout());
        layouts.put(SpecimenKind.MEMBER_CARD, new MemberCardLayout());
        layouts.put(SpecimenKind.LEAFLET, new LeafletLayout());
    }

    /** @param portrait any size; its middle is cut to the proportions of the document's photograph */
    public BufferedImage draw(SpecimenKind kind, SpecimenIdentity identity, BufferedImage portrait, long seed) {
        return draw(kind, new CardContent(identity, portrait, seed), null);
    }

    /** The same with a portrait as the studio renders it; the frame stays the caller's. */
    public BufferedImage draw(SpecimenKind kind, SpecimenIdentity identity, Frame portrait, long seed) {
        return draw(kind, identity, Pixels.image(portrait.bgr()), seed);
    }

    /** @param layer where text goes that need not be drawn */
    BufferedImage draw(SpecimenKind kind, CardContent content, @Nullable TextLayer layer) {
        var layout = layout(kind, content.seed());
        var canvas = new CardCanvas(layout.format(), typeface(kind, content), layer);
        layout.draw(canvas, content);
        return canvas.finish();
    }

    static Typeface typeface(SpecimenKind kind, CardContent content) {
        return Typeface.of(content.dice("typeface " + kind));
    }

    private CardLayout layout(SpecimenKind kind, long seed) {
        if (kind == SpecimenKind.PAN && Math.floorMod(seed, 3) == 2) return oldPan;
        return Objects.requireNonNull(layouts.get(kind));
    }
}
