package org.pramaan.ocr;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param tessdataDir folder with further Tesseract languages, such as {@code hin.traineddata}; none by default
 * @param tesseractHandles most Tesseract instances at once; each serves one thread and is made when first needed
 */
@ConfigurationProperties("pramaan.ocr")
public record OcrSettings(
        @Nullable Path tessdataDir, @DefaultValue("2") int tesseractHandles) {}
