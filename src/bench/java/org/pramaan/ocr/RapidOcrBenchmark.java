package org.pramaan.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pramaan.bench.Report;
import org.pramaan.specimen.PhotoQuality;
import org.pramaan.specimen.SpecimenKind;

/**
 * Ours and RapidOCR's JNI library on the same photos, their fields picked by the same layouts. RapidOCR is given where
 * the document lies, which it does not find by itself. CPU time is the whole process's. -Dpramaan.bench.images sets
 * how many photos of each kind and quality.
 */
@Tag("bench")
class RapidOcrBenchmark {

    private static final int IMAGES = Integer.getInteger("pramaan.bench.images", 2);
    private static final long SEED = Long.getLong("pramaan.bench.seed", 770_000);

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final DocumentReader ours = TestReaders.documentReader();
    private final RapidOcr rapid = new RapidOcr();

    @Test
    @DisplayName("KF-27 more exact than RapidOCR on the same photos")
    void compares(@TempDir Path folder) throws IOException {
        var report = new Report("rapidocr");
        report.line("# Ours and RapidOCR, same photos and same field rules\n");
        report.line("%d photos of each kind and quality, seeds from %d.\n", IMAGES, SEED);
        report.line("| quality | ours exact | ours type | ours CPU ms | RapidOCR exact | type | CPU ms |");
        report.line("|---|---|---|---|---|---|---|");
        var all = new Tally[] {new Tally(), new Tally()};
        warmUp(folder);
        for (var quality : EnumSet.complementOf(EnumSet.of(PhotoQuality.FLATBED))) {
            var one = new Tally();
            var other = new Tally();
            for (var kind : SpecimenKind.values())
                for (int i = 0; i < IMAGES; i++) {
                    var specimen = Specimen.of(kind, quality, SEED + i);
                    all[0].add(one.add(oursOn(specimen)));
                    all[1].add(other.add(rapidOn(specimen, folder)));
                }
            report.line("| %s | %s | %s |", quality, one.cells(), other.cells());
        }
        report.write();
        assertThat(all[0].exact()).isGreaterThan(all[1].exact());
    }

    private void warmUp(Path folder) throws IOException {
        var specimen = Specimen.of(SpecimenKind.PAN, PhotoQuality.EASY, 1);
        oursOn(specimen);
        rapidOn(specimen, folder);
    }

    private Measured oursOn(Specimen specimen) {
        try (var frame = specimen.frame()) {
            return measured(specimen, () -> ours.read(frame));
        }
    }

    private Measured rapidOn(Specimen specimen, Path folder) throws IOException {
        var file = folder.resolve("photo.jpg");
        Files.write(file, specimen.photo().jpeg());
        try (var frame = specimen.frame()) {
            return measured(specimen, () -> rapid.read(file, frame, specimen.corners()));
        }
    }

    private Measured measured(Specimen specimen, Supplier<DocumentReading> reading) {
        long start = system.getProcessCpuTime();
        var read = reading.get();
        return new Measured(specimen, read, (system.getProcessCpuTime() - start) / 1e6);
    }
}
