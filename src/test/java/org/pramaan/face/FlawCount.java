package org.pramaan.face;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pramaan.bench.Report;

/** How many faces of one kind were found and which flaws they were told to have. */
final class FlawCount {

    private final Map<QualityFlaw, Integer> flaws = new EnumMap<>(QualityFlaw.class);
    private final List<String> alarms = new ArrayList<>();
    private int faces;
    private int lost;
    private int unclear;

    /** Empty if the face was not found. */
    void add(String name, Optional<FaceQuality> quality) {
        faces++;
        if (quality.isEmpty()) lost++;
        quality.ifPresent(found -> {
            found.flaws().forEach(flaw -> flaws.merge(flaw, 1, Integer::sum));
            if (found.occlusion() == Occlusion.UNCLEAR) unclear++;
            if (!found.flaws().isEmpty()) alarms.add(name + " " + found.flaws());
        });
    }

    int flagged(QualityFlaw flaw) {
        return flaws.getOrDefault(flaw, 0);
    }

    List<String> alarms() {
        return alarms;
    }

    static void table(Report report, String title, Map<String, FlawCount> counts) {
        report.line("")
                .line(
                        "| %s | n | no face found | unclear | %s |",
                        title, Stream.of(QualityFlaw.values()).map(Enum::name).collect(Collectors.joining(" | ")))
                .line("|---|---|---|---|%s", "---|".repeat(QualityFlaw.values().length));
        counts.forEach((kind, count) ->
                report.line("| %s | %d | %d | %d | %s |", kind, count.faces, count.lost, count.unclear, count.cells()));
    }

    private String cells() {
        return Stream.of(QualityFlaw.values())
                .map(flaw -> String.valueOf(flagged(flaw)))
                .collect(Collectors.joining(" | "));
    }
}
