package org.pramaan.ocr.tesseract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pramaan.ocr.OcrSettings;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The languages that can be read: English always, Hindi when the operator installed {@code hin.traineddata}. */
@Component
class Engines implements DisposableBean {

    private static final String HINDI = "hin";

    private final OcrSettings settings;
    private @Nullable TesseractPool english;
    private @Nullable TesseractPool hindi;

    Engines(OcrSettings settings) {
        this.settings = settings;
    }

    synchronized TesseractPool english() {
        if (english == null)
            english = new TesseractPool(TesseractNatives.englishData(), "eng", settings.tesseractHandles());
        return english;
    }

    synchronized Optional<TesseractPool> hindi() {
        Path folder = settings.tessdataDir();
        if (folder == null || Files.notExists(folder.resolve(HINDI + ".traineddata"))) return Optional.empty();
        if (hindi == null) hindi = new TesseractPool(folder, HINDI, settings.tesseractHandles());
        return Optional.of(hindi);
    }

    @Override
    public synchronized void destroy() {
        if (english != null) english.close();
        if (hindi != null) hindi.close();
    }
}
