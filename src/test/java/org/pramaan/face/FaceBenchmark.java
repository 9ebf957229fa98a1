package org.pramaan.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pramaan.bench.Folder;
import org.pramaan.bench.Report;
import org.pramaan.face.FaceComparison.Compared;
import org.pramaan.face.VerificationFigures.Pair;
import org.pramaan.imaging.Frame;
import org.pramaan.specimen.Person;
import org.pramaan.specimen.TestPeople;

/**
 * Verification of real people: -Dpramaan.bench.faces names a folder with photographs and pairs.csv, whose lines are two
 * file names and Yes or No. Also time for each photo, and whether native memory is given back.
 */
@Tag("bench")
class FaceBenchmark {

    private static final int WARM_UP = 20;
    private static final int FRAMES = 300;
    private static final long MOST_GROWTH_KB = 60_000;

    private final FaceMatcher matcher = TestFaces.matcher();
    private final List<Pair> pairs = new ArrayList<>();
    private int unread;

    @Test
    @DisplayName("Verification on pairs of real photographs")
    void verifiesPairs() {
        var folder = Folder.require("pramaan.bench.faces");
        for (var line : folder.lines("pairs.csv")) {
            var fields = line.split(",", -1);
            if (!fields[0].equals("file_x")) compare(folder, fields[0], fields[1], fields[2].equals("Yes"));
        }
        var figures = new VerificationFigures(pairs);
        figures.report(unread).write();
        assertThat(figures.areaUnderCurve()).isGreaterThan(.98);
    }

    @Test
    @DisplayName("Time for each photo, and resident memory over a few hundred")
    void takesTimeAndGivesMemoryBack() throws IOException {
        try (var card = TestPeople.shared().idPortrait(Person.P0, 130, 1);
                var selfie = TestPeople.shared().selfie(Person.P0, 1)) {
            compare(card, selfie, WARM_UP);
            long before = residentKb();
            double millis = compare(card, selfie, FRAMES / 2);
            long grown = residentKb() - before;
            new Report("face-cost")
                    .line("# Cost of a face")
                    .line("- %.1f ms of one core for each photo: found, meshed, aligned, described", millis / 2)
                    .line("- resident memory grew by %d KB over %d photos", grown, FRAMES)
                    .write();
            assertThat(grown).isLessThan(MOST_GROWTH_KB);
        }
    }

    private void compare(Folder folder, String one, String other, boolean same) {
        var first = folder.open(one);
        var second = folder.open(other);
        try {
            if (first.isEmpty() || second.isEmpty()) unread++;
            else pairs.add(new Pair(one, other, same, similarity(first.get(), second.get())));
        } finally {
            first.ifPresent(Frame::close);
            second.ifPresent(Frame::close);
        }
    }

    /** 0 if a face is missing: then nobody would be accepted. */
    private double similarity(Frame one, Frame other) {
        return matcher.compare(one, other) instanceof Compared compared
                ? compared.similarity().value()
                : 0;
    }

    /** Mean milliseconds of processor time of one comparison, which a busy machine does not distort. */
    private double compare(Frame card, Frame selfie, int times) {
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) matcher.compare(card, selfie);
        return (clock.getCurrentThreadCpuTime() - start) / 1e6 / times;
    }

    /** After a collection, so that what grows is held and not just garbage. */
    private static long residentKb() throws IOException {
        System.gc();
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }
}
