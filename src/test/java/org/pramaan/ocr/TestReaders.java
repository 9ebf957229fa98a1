package org.pramaan.ocr;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.pramaan.aadhaar.AadhaarCodes;
import org.pramaan.aadhaar.TestAadhaar;
import org.pramaan.imaging.ImageDecoder;
import org.pramaan.inference.Nets;
import org.pramaan.inference.TestNets;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The module wired as in production, over the repository's nets and without the rest of the application. */
public final class TestReaders {

    private TestReaders() {}

    public static DocumentReader documentReader() {
        return Wired.CONTEXT.getBean(DocumentReader.class);
    }

    public static DocumentFiles documentFiles() {
        return Wired.CONTEXT.getBean(DocumentFiles.class);
    }

    public static AadhaarMask aadhaarMask() {
        return Wired.CONTEXT.getBean(AadhaarMask.class);
    }

    static <T> T bean(Class<T> type) {
        return Wired.CONTEXT.getBean(type);
    }

    private static final class Wired {
        static final AnnotationConfigApplicationContext CONTEXT = wire();

        private static AnnotationConfigApplicationContext wire() {
            var context = new AnnotationConfigApplicationContext();
            context.registerBean(Nets.class, TestNets::shared);
            context.register(ImageDecoder.class);
            context.registerBean(AadhaarCodes.class, TestAadhaar::codes);
            context.registerBean(OcrSettings.class, () -> new OcrSettings(null, 1));
            context.registerBean(Clock.class, () -> Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC));
            context.scan("org.pramaan.ocr");
            context.refresh();
            return context;
        }
    }
}
