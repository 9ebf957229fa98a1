package org.pramaan.ocr.tesseract;

import com.sun.jna.NativeLibrary;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Unpacks Tesseract, Leptonica and the English data from the class path into a private folder and lets JNA find them
 * there first, so that no system package is needed and none is taken by accident. Linux on x86-64 with glibc 2.34.
 */
final class TesseractNatives {

    private static final String PLATFORM = "linux-x86_64";
    private static final List<String> LIBRARIES = List.of(
            "org/bytedeco/leptonica/" + PLATFORM + "/libleptonica.so.6",
            "org/bytedeco/tesseract/" + PLATFORM + "/libtesseract.so.5.5");
    private static final String DATA = "tessdata";

    private TesseractNatives() {}

    /** The folder with the English data; the libraries are in place once it is known. */
    static Path englishData() {
        return Unpacked.FOLDER.resolve(DATA);
    }

    private static Path unpack() {
        try {
            var folder = Files.createTempDirectory("pramaan-ocr-");
            folder.toFile().deleteOnExit();
            for (var library : LIBRARIES)
                copy(library, folder.resolve(Path.of(library).getFileName()));
            Files.createDirectory(folder.resolve(DATA)).toFile().deleteOnExit();
            copy(DATA + "/eng.traineddata", folder.resolve(DATA).resolve("eng.traineddata"));
            NativeLibrary.addSearchPath("tesseract", folder.toString());
            NativeLibrary.addSearchPath("leptonica", folder.toString());
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void copy(String resource, Path target) throws IOException {
        try (InputStream stream = TesseractNatives.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) throw new FileNotFoundException(resource);
            Files.copy(stream, target);
            target.toFile().deleteOnExit();
        }
    }

    private static final class Unpacked {
        static final Path FOLDER = unpack();
    }
}
