package org.pramaan.specimen;

import java.util.List;
import java.util.Locale;

/** The back of an identity card: address, authority and three machine-readable lines. */
final class NationalIdBackLayout implements CardLayout {

    private static final MrzStrip ZONE = new MrzStrip(60, 452);
    private static final List<String> EYES = List.of("BROWN / MARRON", "BLUE / BLEU", "GREEN / VERT", "GREY / GRIS");
    private static final double LEFT = 56;
    private static final double RIGHT = 560;

    @Override
    public void draw(CardCanvas canvas, CardContent content) {
        NationalIdGround.draw(canvas, content);
        var papers = content.papers(SpecimenKind.NATIONAL_ID_BACK);
        var identity = content.identity();
        var dice = content.dice("body");
        var fields = NationalIdGround.fields(canvas);
        fields.put("Address / Adresse", upper(identity.addressLines().get(0)), LEFT, 56, 470);
        fields.put("", identity.postalCode() + " " + upper(papers.placeOfBirth()), LEFT, 88, 470);
        fields.put("Date of issue / Date de délivrance", EuropeanDay.spaced(papers.issued()), LEFT, 166, 300);
        fields.put("Authority / Autorité", "CITY OF " + upper(papers.placeOfBirth()), LEFT, 232, 470);
        fields.put("Height / Taille", dice.between(154, 196) + " cm", RIGHT, 56, 200);
        fields.put("Colour of eyes / Couleur des yeux", dice.pick(EYES), RIGHT, 122, 300);
        new Seal(new Slot(876, 40, 96, 96), NationalIdGround.DEEP, 10).draw(canvas);
        SpecimenMark.stamp(canvas, new Slot(640, 236, 260, 56));
        ZONE.print(canvas, papers.mrz());
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
