package org.pramaan.ocr;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pramaan.imaging.Frame;
import org.pramaan.ocr.layout.TravelZone;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Page;
import org.pramaan.ocr.page.Perspective;
import org.pramaan.ocr.text.LineRecogniser;
import org.pramaan.ocr.text.ReadingTuning;
import org.pramaan.ocr.text.ReadingTuning.Strip;
import org.springframework.stereotype.Component;

/**
 * Reads the lines of a machine-readable zone again, stretched and padded differently, while its check digits disagree:
 * narrow and doubled signs get lost at one scale and not at another. Check digits choose, so nothing is guessed.
 */
@Component
class MrzRereading {

    private static final List<Strip> VARIANTS = ReadingTuning.MEASURED.zone();

    private final LineRecogniser recogniser;
    private final Clock clock;

    MrzRereading(LineRecogniser recogniser, Clock clock) {
        this.recogniser = recogniser;
        this.clock = clock;
    }

    /** The page with the reading of its zone that most check digits agree with. */
    Page improved(Page page, Frame sheet, Perspective toPage, Perspective toSheet) {
        var best = page;
        for (var variant : VARIANTS) {
            var zone = zone(best);
            if (zone.isEmpty() || !zone.get().mrz().isDoubtful()) return best;
            best = better(best, again(zone.get(), variant, sheet, toPage, toSheet));
        }
        return best;
    }

    /** One line's new reading may be better and another's worse, so each has to prove itself; then all together. */
    private Page better(Page page, Map<Line, Line> changes) {
        var best = page;
        for (var change : changes.entrySet()) {
            var other = replaced(best, Map.of(change.getKey(), change.getValue()));
            if (agreeing(other) > agreeing(best)) best = other;
        }
        var all = replaced(page, changes);
        return agreeing(all) > agreeing(best) ? all : best;
    }

    private Map<Line, Line> again(
            TravelZone zone, Strip variant, Frame sheet, Perspective toPage, Perspective toSheet) {
        return zone.lines().stream()
                .distinct()
                .collect(Collectors.toMap(
                        line -> line,
                        line -> recogniser
                                .read(sheet, toSheet.apply(zone.fullWidth(line)), variant)
                                .on(toPage)));
    }

    private static Page replaced(Page page, Map<Line, Line> changes) {
        var lines = new ArrayList<Line>();
        page.lines().forEach(line -> lines.add(changes.getOrDefault(line, line)));
        return new Page(lines);
    }

    private int agreeing(Page page) {
        return zone(page).map(MrzRereading::points).orElse(0);
    }

    private static int points(TravelZone zone) {
        return 2 * zone.mrz().holding().size() + (zone.mrz().isDoubtful() ? 0 : 1);
    }

    private Optional<TravelZone> zone(Page page) {
        return TravelZone.on(page, LocalDate.now(clock));
    }
}
