package org.pramaan.ocr.text;

import java.util.Comparator;
import java.util.List;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Quad;

/**
 * By how many quarters a page has to be turned to be upright. The boxes' shapes tell lying from standing; the longest
 * lines, read both ways, vote with their confidence for upright or upside down.
 */
public final class ReadingDirection {

    private static final ReadingTuning.Vote TUNING = ReadingTuning.MEASURED.vote();
    private static final double ELONGATED = 1.8;
    private static final double VOTER = 2.2;
    private static final int LONGEST_VOTE = 20;

    private ReadingDirection() {}

    /** Quarters counter-clockwise, 0..3. */
    public static int of(List<Quad> boxes, SheetLines lines) {
        int quarters = isStanding(boxes) ? 1 : 0;
        return isUpsideDown(voters(boxes, quarters), lines) ? quarters + 2 : quarters;
    }

    private static boolean isStanding(List<Quad> boxes) {
        double lying = 0;
        double standing = 0;
        for (var box : boxes) {
            if (box.width() > ELONGATED * box.height()) lying += box.width();
            if (box.height() > ELONGATED * box.width()) standing += box.height();
        }
        return standing > lying;
    }

    private static List<Quad> voters(List<Quad> boxes, int quarters) {
        return boxes.stream()
                .map(box -> box.turned(quarters))
                .filter(box -> box.width() > VOTER * box.height())
                .sorted(Comparator.comparingDouble(Quad::width).reversed())
                .limit(TUNING.lines())
                .toList();
    }

    private static boolean isUpsideDown(List<Quad> voters, SheetLines lines) {
        double up = 0;
        double down = 0;
        int plain = 0;
        for (int i = 0; i < voters.size(); i++) {
            var upright = lines.glance(voters.get(i));
            up += vote(upright);
            if (isPlain(upright) && ++plain == TUNING.plain()) return false;
            if (isPlain(upright)) continue;
            down += vote(lines.glance(voters.get(i).turned(2)));
            if (i + 1 >= TUNING.enough() && Math.abs(up - down) > TUNING.lead() * (up + down)) break;
        }
        return down > up;
    }

    /** Upside down no line with letters reads so surely. */
    private static boolean isPlain(Line line) {
        long letters =
                line.glyphs().stream().filter(glyph -> isLetter(glyph.sign())).count();
        return letters >= TUNING.letters() && line.confidence() >= TUNING.sure();
    }

    private static boolean isLetter(char sign) {
        return sign >= 'A' && sign <= 'Z' || sign >= 'a' && sign <= 'z';
    }

    private static double vote(Line line) {
        return line.confidence() * Math.min(line.glyphs().size(), LONGEST_VOTE);
    }
}
