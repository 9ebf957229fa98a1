package org.pramaan.specimen;

/** The back of an Aadhaar card: the address in one flowing paragraph, a large code, the number again. */
final class AadhaarBackLayout implements CardLayout {

    private static final Slot CODE = new Slot(628, 140, 336, 336);
    private static final Slot ADDRESS = new Slot(50, 232, 550, 200);
    private static final double LINE = 36;

    /** Non-breaking, so that the postal code stays behind the state. */
    private static final String TO_POSTAL_CODE = "\u00A0-\u00A0";

    private static final TextStyle BODY = TextStyle.plain(27);

    private final CodeArea code;

    AadhaarBackLayout(CodeArea code) {
        this.code = code;
    }

    @Override
    public void draw(CardCanvas canvas, CardContent content) {
        AadhaarFrame.ground(canvas, content);
        AadhaarFrame.head(canvas, "भारतीय विशिष्ट पहचान प्राधिकरण", "Unique Identification Authority of India");
        canvas.text().write("पता / Address:", TextStyle.bold(27), ADDRESS.x(), 178);
        address(canvas.text(), content.identity());
        code.draw(canvas, content, CODE);
        SpecimenMark.stamp(canvas, new Slot(60, 428, 220, 48));
        AadhaarFrame.foot(canvas, content);
        canvas.text()
                .writeCentred(
                        "help@specimen.invalid     www.specimen.invalid",
                        TextStyle.plain(21),
                        CardCanvas.CARD.centreX(),
                        608);
    }

    private static void address(TextPainter text, SpecimenIdentity identity) {
        var words = String.join(", ", identity.addressLines()) + TO_POSTAL_CODE + identity.postalCode();
        new Paragraph(BODY, ADDRESS.width(), LINE).write(text, words, ADDRESS.x(), ADDRESS.y() - 14);
    }
}
