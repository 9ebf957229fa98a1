package org.pramaan.specimen;

import java.awt.Color;
import java.util.Locale;

/** The front of an identity card in the layout of Regulation (EU) 2019/1157. */
final class NationalIdFrontLayout implements CardLayout {

    private static final Photograph PHOTOGRAPH = new Photograph(new Slot(48, 148, 280, 360), new Color(0x6F7C86));
    private static final Photograph GHOST = new Photograph(new Slot(856, 452, 112, 144), new Color(0xB4BEC4));
    private static final double LEFT = 366;
    private static final double RIGHT = 680;

    @Override
    public void draw(CardCanvas canvas, CardContent content) {
        NationalIdGround.draw(canvas, content);
        head(canvas);
        PHOTOGRAPH.print(canvas, content.portrait());
        GHOST.print(canvas, content.portrait());
        person(canvas, content);
        new Signature(new Slot(380, 540, 200, 66)).draw(canvas, content.dice("signature"));
        SpecimenMark.stamp(canvas, new Slot(66, 540, 236, 52));
    }

    private static void head(CardCanvas canvas) {
        var text = canvas.text();
        canvas.graphics().setColor(new Color(0x2B4C9B));
        canvas.graphics().fill(new Slot(48, 28, 108, 76).rectangle());
        text.writeCentred("UTO", TextStyle.bold(38).in(Color.WHITE), 102, 80);
        text.write("REPUBLIC OF UTOPIA", TextStyle.bold(32).in(NationalIdGround.DEEP), 180, 62);
        text.write("IDENTITY CARD / CARTE D'IDENTITÉ", TextStyle.bold(24).in(NationalIdGround.DEEP), 180, 102);
    }

    private static void person(CardCanvas canvas, CardContent content) {
        var fields = NationalIdGround.fields(canvas);
        var papers = content.papers(SpecimenKind.NATIONAL_ID_FRONT);
        fields.put("Document No. / No du document", papers.number(), RIGHT, 142, 290);
        fields.put("Surname / Nom", upper(papers.surname()), LEFT, 200, 600);
        fields.put("Given names / Prénoms", upper(papers.givenNames()), LEFT, 266, 600);
        fields.put("Sex / Sexe", String.valueOf(content.identity().gender()), LEFT, 332, 140);
        fields.put("Nationality / Nationalité", papers.state(), 520, 332, 200);
        fields.put(
                "Date of birth / Date de naissance",
                EuropeanDay.spaced(content.identity().dateOfBirth()),
                740,
                332,
                240);
        fields.put("Place of birth / Lieu de naissance", upper(papers.placeOfBirth()), LEFT, 398, 480);
        fields.put("Date of expiry / Date d'expiration", EuropeanDay.spaced(papers.expires()), LEFT, 464, 280);
        fields.put("CAN", PaperNumbers.digits(6, content.dice("can")), RIGHT, 464, 160);
        canvas.text()
                .write(
                        "Signature of the holder / Signature du titulaire",
                        TextStyle.plain(13).in(NationalIdGround.DEEP),
                        LEFT,
                        528);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
