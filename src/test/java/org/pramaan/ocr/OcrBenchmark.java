package org.pramaan.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pramaan.bench.Report;
import org.pramaan.specimen.PhotoQuality;
import org.pramaan.specimen.SpecimenKind;

/**
 * Reads specimens that no rule was tuned on and writes target/bench/ocr.md. {@code -Dpramaan.bench.images} sets how
 * many of each kind and quality, {@code -Dpramaan.bench.seed} the first seed.
 */
@Tag("bench")
class OcrBenchmark {

    private static final int IMAGES = Integer.getInteger("pramaan.bench.images", 3);
    private static final long SEED = Long.getLong("pramaan.bench.seed", 770_000);

    @Test
    @DisplayName("KF-27 fields, type and outline of unseen specimens")
    void readsUnseenSpecimens() throws IOException {
        var reader = TestReaders.documentReader();
        var report = new OcrReport();
        measure(reader, Specimen.of(SpecimenKind.PAN, PhotoQuality.EASY, 1));
        for (var quality : PhotoQuality.values())
            for (var kind : SpecimenKind.values())
                for (int i = 0; i < IMAGES; i++)
                    report.add(quality, measure(reader, Specimen.of(kind, quality, SEED + i)));
        Files.createDirectories(Path.of("target/bench"));
        Files.writeString(Path.of("target/bench/ocr.md"), report.markdown(IMAGES, SEED));
        assertThat(report.exactShare(PhotoQuality.EASY)).isGreaterThan(0.95);
    }

    /** -Dpramaan.bench.memory=500 shows whether memory stays flat; the default is only a look. */
    @Test
    @DisplayName("KF-27 resident memory stays flat over many photos")
    void keepsMemory() throws IOException {
        int images = Integer.getInteger("pramaan.bench.memory", 40);
        var reader = TestReaders.documentReader();
        var report =
                new Report("ocr-memory").line("| photos read | resident MB |").line("|---|---|");
        var specimens = Stream.of(SpecimenKind.PAN, SpecimenKind.PASSPORT, SpecimenKind.AADHAAR_FRONT)
                .map(kind -> Specimen.of(kind, PhotoQuality.MEDIUM, SEED))
                .toList();
        for (int i = 0; i <= images; i++) {
            if (i % Math.max(1, images / 10) == 0) report.line("| %d | %.0f |", i, residentMegabytes());
            measure(reader, specimens.get(i % specimens.size()));
        }
        report.write();
        assertThat(residentMegabytes()).isLessThan(2500);
    }

    private static double residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                        .sum()
                / 1024.0;
    }

    private static Measured measure(DocumentReader reader, Specimen specimen) {
        try (var frame = specimen.frame()) {
            var threads = ManagementFactory.getThreadMXBean();
            long start = threads.getCurrentThreadCpuTime();
            var reading = reader.read(frame);
            return new Measured(specimen, reading, (threads.getCurrentThreadCpuTime() - start) / 1e6);
        }
    }
}
