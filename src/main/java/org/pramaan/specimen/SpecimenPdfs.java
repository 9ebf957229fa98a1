package org.pramaan.specimen;

import java.awt.image.BufferedImage;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Specimen documents as PDF files of one page: with a text layer as issuers send them, as a scan, or locked with a
 * password. Letters and bills have A4 pages, cards pages of their own size. Devanagari is always drawn.
 */
@Component
public class SpecimenPdfs {

    private final SpecimenCards cards;

    public SpecimenPdfs(SpecimenCards cards) {
        this.cards = cards;
    }

    /** Text as text; pictures, codes and Devanagari in one picture behind it. */
    public byte[] text(SpecimenKind kind, SpecimenIdentity identity, BufferedImage portrait, long seed) {
        try (var page = textPage(kind, identity, portrait, seed)) {
            return page.bytes();
        }
    }

    /** Pixels alone, as from an office scanner. */
    public byte[] scanned(SpecimenKind kind, SpecimenIdentity identity, BufferedImage portrait, long seed) {
        var drawing = cards.draw(kind, identity, portrait, seed);
        try (var page = PdfPage.of(PaperFormat.of(drawing), drawing)) {
            return page.bytes();
        }
    }

    /** The same as {@link #text}, encrypted with AES-256 under {@link #password}. */
    public byte[] locked(SpecimenKind kind, SpecimenIdentity identity, BufferedImage portrait, long seed) {
        try (var page = textPage(kind, identity, portrait, seed)) {
            page.lock(password(identity));
            return page.bytes();
        }
    }

    /** The first four letters of the name in capitals, shorter names whole, and the year of birth. */
    public static String password(SpecimenIdentity identity) {
        var letters = identity.fullName().replace(" ", "").toUpperCase(Locale.ROOT);
        return letters.substring(0, Math.min(4, letters.length()))
                + identity.dateOfBirth().getYear();
    }

    private PdfPage textPage(SpecimenKind kind, SpecimenIdentity identity, BufferedImage portrait, long seed) {
        var content = new CardContent(identity, portrait, seed);
        var layer = new TextLayer();
        var drawing = cards.draw(kind, content, layer);
        var page = PdfPage.of(PaperFormat.of(drawing), drawing);
        page.write(layer, SpecimenCards.typeface(kind, content));
        return page;
    }
}
