package org.pramaan.liveness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pramaan.bench.Folder;
import org.pramaan.bench.Report;
import org.pramaan.face.FoundFace;
import org.pramaan.face.TestFaces;
import org.pramaan.imaging.Frame;
import org.pramaan.specimen.Attack;
import org.pramaan.specimen.Person;
import org.pramaan.specimen.TestPeople;
import org.pramaan.specimen.TestPictures;

/**
 * Scores of bona fide and simulated attack presentations by type: BPCER and APCER at .80 (ISO/IEC 30107-3). Real
 * photographs join when -Dpramaan.bench.faces names a folder.
 */
@Tag("bench")
class LivenessBenchmark {

    private static final double SELFIE_WIDTHS = 2.4;
    private static final int SELFIE = 640;
    private static final int SEEDS = 6;

    private final PresentationAttackDetector detector = TestLiveness.detector();
    private final ScoreTable bonaFide = new ScoreTable();
    private final ScoreTable attacks = new ScoreTable();

    @Test
    @DisplayName("Bona fide and attack presentations by type")
    void measure() {
        for (var person : Person.values()) {
            for (int seed = 0; seed < SEEDS; seed++) {
                try (var selfie = TestPeople.shared().selfie(person, seed)) {
                    present("rendered", person + "/" + seed, selfie);
                }
            }
        }
        Folder.named("pramaan.bench.faces")
                .ifPresent(folder -> folder.photos()
                        .forEach(name -> folder.open(name).ifPresent(closing(photo -> presentPhoto(name, photo)))));
        report();
        assertThat(bonaFide.scores("rendered")).allMatch(score -> score > .85);
    }

    private void presentPhoto(String name, Frame photo) {
        bonaFide("whole photo", name, photo);
        try (var shrunk = photo.shrunkTo(1600);
                var recompressed = TestPictures.recompressed(shrunk, 50)) {
            bonaFide("whole photo, JPEG 50", name, recompressed);
        }
        TestFaces.finder().find(photo).stream()
                .findFirst()
                .filter(face -> face.width() >= 120)
                .ifPresent(face -> {
                    try (var selfie = TestFaces.aligner().square(photo, widened(face), SELFIE)) {
                        present("photo as selfie", name, selfie);
                    }
                });
    }

    private void present(String kind, String name, Frame selfie) {
        bonaFide(kind, name, selfie);
        try (var recompressed = TestPictures.recompressed(selfie, 50);
                var half = TestPictures.resized(selfie, .5);
                var small = TestPictures.recompressed(half, 80)) {
            bonaFide(kind + ", JPEG 50", name, recompressed);
            bonaFide(kind + ", half size", name, small);
            for (var attack : Attack.values()) {
                attack(kind + ", " + attack, name, attack.on(selfie, name.hashCode()));
                attack(kind + ", half size, " + attack, name, attack.on(small, name.hashCode()));
            }
        }
    }

    private void bonaFide(String kind, String name, Frame photo) {
        bonaFide.add(kind, name, detector.assess(photo, null, OptionalInt.empty()));
    }

    private void attack(String kind, String name, Frame photo) {
        try (photo) {
            attacks.add(kind, name, detector.assess(photo, null, OptionalInt.empty()));
        }
    }

    private void report() {
        var report = new Report("liveness")
                .line("# Liveness of one photo: presentation-attack detection")
                .line("Attacks are simulated and easier than real ones; see `Attack`.")
                .line("")
                .line("| bona fide presentations | n | lowest | 5 %% | median | BPCER at .80 |")
                .line("|---|---|---|---|---|---|");
        bonaFide.kinds().forEach(kind -> bonaFide.line(report, kind, score -> score < .8));
        report.line("").line("| attack presentations | n | highest | 95 %% | median | APCER at .80 |");
        report.line("|---|---|---|---|---|---|");
        attacks.kinds().forEach(kind -> attacks.line(report, kind, score -> score >= .8));
        report.line("").line("Errors:");
        bonaFide.errors(score -> score < .8).forEach(error -> report.line("- refused %s", error));
        attacks.errors(score -> score >= .8).forEach(error -> report.line("- accepted %s", error));
        report.write();
    }

    private static FoundFace widened(FoundFace face) {
        double width = face.width() * SELFIE_WIDTHS,
                x = face.centre().x() - width / 2,
                y = face.centre().y() - width / 2;
        return new FoundFace(x, y, width, width, face.score(), face.keypoints());
    }

    private static Consumer<Frame> closing(Consumer<Frame> work) {
        return frame -> {
            try (frame) {
                work.accept(frame);
            }
        };
    }
}
