package org.pramaan.specimen;

import java.awt.Color;
import java.util.List;
import java.util.Locale;

/** A club's card with a photograph, a number and dates: it looks like an identity document and is none. */
final class MemberCardLayout implements CardLayout {

    private static final Guilloche GROUND =
            new Guilloche(new Color(0xE9E3F4), new Color(0xF5F0E4), new Color(110, 90, 160, 30));
    private static final Photograph PHOTOGRAPH = new Photograph(new Slot(740, 170, 210, 270), new Color(0x777777));
    private static final Color DEEP = new Color(0x3D2C6B);
    private static final List<String> CLUBS =
            List.of("RIVERSIDE FITNESS CLUB", "CITY PUBLIC LIBRARY", "HILL VIEW SWIMMING POOL", "CHESS CIRCLE EAST");

    @Override
    public void draw(CardCanvas canvas, CardContent content) {
        GROUND.draw(canvas, content.dice("ground"));
        SpecimenMark.ghost(canvas);
        var dice = content.dice("member");
        var text = canvas.text();
        text.write(dice.pick(CLUBS), TextStyle.bold(42).in(DEEP), 60, 84);
        text.write("MEMBERSHIP CARD", TextStyle.bold(28).in(DEEP), 60, 128);
        PHOTOGRAPH.print(canvas, content.portrait());
        var fields = new FieldColumn(canvas, TextStyle.plain(20).in(DEEP), TextStyle.bold(32), 38);
        fields.put("Member", content.identity().fullName().toUpperCase(Locale.ROOT), 60, 200, 640);
        fields.put("Membership No.", "M-" + PaperNumbers.digits(6, dice), 60, 296, 400);
        fields.put("Member since", String.valueOf(dice.between(2012, 2024)), 60, 392, 240);
        fields.put("Valid until", dice.between(1, 9) + "/" + dice.between(2027, 2031), 340, 392, 240);
        fields.put("Plan", dice.pick(List.of("Gold", "Silver", "Family", "Student")), 60, 488, 240);
        SpecimenMark.stamp(canvas, new Slot(680, 500, 260, 58));
        SpecimenMark.footnote(canvas);
    }
}
