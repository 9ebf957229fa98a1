package org.pramaan.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pramaan.bench.Folder;
import org.pramaan.bench.Report;
import org.pramaan.imaging.Frame;
import org.pramaan.specimen.Covering;
import org.pramaan.specimen.Person;
import org.pramaan.specimen.Spoiling;
import org.pramaan.specimen.TestPeople;

/**
 * How often the quality gate complains of faces without a flaw, and how often it misses one: rendered people, and real
 * faces when -Dpramaan.bench.faces names a folder. Covers are painted: real ones may be missed more often.
 */
@Tag("bench")
class FaceQualityBenchmark {

    private static final int LONG_SIDE = 1600;

    private final Map<String, FlawCount> plain = new LinkedHashMap<>();
    private final Map<String, FlawCount> covered = new LinkedHashMap<>();

    @Test
    @DisplayName("TF-02 false alarms and misses of the face quality gate")
    void countsErrors() {
        for (var person : Person.values())
            for (int seed = 0; seed < 2; seed++)
                try (var selfie = TestPeople.shared().selfie(person, seed)) {
                    present("rendered", person + "/" + seed, selfie);
                }
        Folder.named("pramaan.bench.faces").ifPresent(this::presentAll);
        report();
        assertThat(count(plain, "rendered, NONE").alarms()).isEmpty();
    }

    private void presentAll(Folder folder) {
        for (var name : folder.photos())
            folder.open(name).ifPresent(photo -> {
                try (photo;
                        var shrunk = photo.shrunkTo(LONG_SIDE)) {
                    present("photograph", name, shrunk);
                }
            });
    }

    private void present(String kind, String name, Frame photo) {
        for (var face : TestFaces.finder().find(photo))
            if (face.score() >= FaceTunables.MEASURED.counted()) present(kind, name, photo, face);
    }

    private void present(String kind, String name, Frame photo, FoundFace face) {
        var mesh = TestFaces.mesher().refined(photo, TestFaces.mesher().of(photo, face));
        double width = mesh.centreOf(234).distanceTo(mesh.centreOf(454));
        for (var spoiling : Spoiling.values())
            count(plain, kind + ", " + spoiling).add(name, measured(photo, face, spoiling, width));
        for (var covering : Covering.values())
            try (var hidden = covering.on(photo, mesh, 1000L + name.hashCode())) {
                for (var spoiling : List.of(Spoiling.NONE, Spoiling.SMALL))
                    count(covered, covering + ", " + spoiling)
                            .add(kind + " " + name, measured(hidden, face, spoiling, width));
            }
    }

    /** Empty if no face was found where it was before. */
    private static Optional<FaceQuality> measured(Frame photo, FoundFace before, Spoiling spoiling, double width) {
        try (var picture = spoiling.of(photo, width)) {
            double scale = picture.width() / (double) photo.width();
            var centre =
                    new PixelPoint(before.centre().x() * scale, before.centre().y() * scale);
            return TestFaces.finder().find(picture).stream()
                    .filter(face -> face.centre().distanceTo(centre) < .5 * before.side() * scale)
                    .findFirst()
                    .map(face -> TestFaces.inspector().quality(picture, face));
        }
    }

    private static FlawCount count(Map<String, FlawCount> counts, String kind) {
        return counts.computeIfAbsent(kind, unused -> new FlawCount());
    }

    private void report() {
        var report = new Report("face-quality")
                .line("# Face quality: false alarms and misses")
                .line("Covers are painted over the faces; real ones may be missed more often.");
        FlawCount.table(report, "faces that nothing covers", plain);
        FlawCount.table(report, "covered faces", covered);
        report.line("").line("Wrong on faces that nothing covers, as photographed:");
        plain.forEach((kind, count) -> {
            if (kind.endsWith("NONE")) count.alarms().forEach(alarm -> report.line("- %s", alarm));
        });
        report.write();
    }
}
