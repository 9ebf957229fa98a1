package org.pramaan.ocr.tesseract;

import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessPageIteratorLevel;
import net.sourceforge.tess4j.ITessAPI.TessResultIterator;
import net.sourceforge.tess4j.TessAPI1;
import org.opencv.core.Mat;
import org.pramaan.ocr.Corner;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Quad;

/** One Tesseract engine with one language. Not safe for concurrent use. */
final class TesseractHandle implements AutoCloseable {

    private static final int LEVEL = TessPageIteratorLevel.RIL_TEXTLINE;

    private static final int CARD_RESOLUTION = 300;

    private final TessBaseAPI api;

    /** @throws IllegalStateException if the folder holds no such language */
    TesseractHandle(Path tessdata, String language) {
        TesseractNatives.englishData();
        api = TessAPI1.TessBaseAPICreate();
        if (TessAPI1.TessBaseAPIInit3(api, tessdata.toString(), language) != 0) {
            TessAPI1.TessBaseAPIDelete(api);
            throw new IllegalStateException("Tesseract has no data for " + language);
        }
    }

    /**
     * Reads a grey picture.
     *
     * @param segmentation Tesseract's page segmentation mode
     */
    List<Line> lines(Mat gray, int segmentation) {
        var pixels = ByteBuffer.allocateDirect((int) gray.total());
        var bytes = new byte[pixels.capacity()];
        gray.get(0, 0, bytes);
        pixels.put(bytes).rewind();
        TessAPI1.TessBaseAPISetVariable(api, "debug_file", "/dev/null");
        TessAPI1.TessBaseAPISetPageSegMode(api, segmentation);
        TessAPI1.TessBaseAPISetImage(api, pixels, gray.cols(), gray.rows(), 1, gray.cols());
        TessAPI1.TessBaseAPISetSourceResolution(api, CARD_RESOLUTION);
        try {
            TessAPI1.TessBaseAPIRecognize(api, null);
            return recognised();
        } finally {
            TessAPI1.TessBaseAPIClear(api);
        }
    }

    @Override
    public void close() {
        TessAPI1.TessBaseAPIDelete(api);
    }

    private List<Line> recognised() {
        var lines = new ArrayList<Line>();
        var iterator = TessAPI1.TessBaseAPIGetIterator(api);
        if (iterator == null) return lines;
        try {
            do {
                var text = text(iterator);
                if (!text.isEmpty()) lines.add(TypedLine.of(text, confidence(iterator), box(iterator)));
            } while (TessAPI1.TessResultIteratorNext(iterator, LEVEL) != 0);
            return lines;
        } finally {
            TessAPI1.TessResultIteratorDelete(iterator);
        }
    }

    private static String text(TessResultIterator iterator) {
        Pointer text = TessAPI1.TessResultIteratorGetUTF8Text(iterator, LEVEL);
        if (text == null) return "";
        try {
            return text.getString(0, StandardCharsets.UTF_8.name()).trim();
        } finally {
            TessAPI1.TessDeleteText(text);
        }
    }

    private static double confidence(TessResultIterator iterator) {
        return TessAPI1.TessResultIteratorConfidence(iterator, LEVEL) / 100.0;
    }

    private static Quad box(TessResultIterator iterator) {
        var sides = new IntBuffer[4];
        for (int i = 0; i < 4; i++) sides[i] = IntBuffer.allocate(1);
        var page = TessAPI1.TessResultIteratorGetPageIterator(iterator);
        TessAPI1.TessPageIteratorBoundingBox(page, LEVEL, sides[0], sides[1], sides[2], sides[3]);
        int left = sides[0].get(0);
        int top = sides[1].get(0);
        int right = sides[2].get(0);
        int bottom = sides[3].get(0);
        return new Quad(
                new Corner(left, top), new Corner(right, top), new Corner(right, bottom), new Corner(left, bottom));
    }
}
