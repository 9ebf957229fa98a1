package org.pramaan.ocr.tesseract;

import java.util.List;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.NativeScope;
import org.pramaan.ocr.page.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads a flattened, upright document with Tesseract's English data. */
@Component
public class TesseractReader {

    private static final Logger log = LoggerFactory.getLogger(TesseractReader.class);

    private final Engines engines;

    TesseractReader(Engines engines) {
        this.engines = engines;
    }

    /** The page's lines in the frame's pixels; an empty page where Tesseract's libraries do not run. */
    public Page read(Frame upright) {
        try (var scope = new NativeScope()) {
            var ink = PlainInk.of(upright.bgr(), scope);
            return new Page(engines.english().with(engine -> engine.lines(ink, TessPageSegMode.PSM_SPARSE_TEXT)));
        } catch (LinkageError foreignPlatform) {
            log.warn("Tesseract does not run on this platform, so there is no second opinion", foreignPlatform);
            return new Page(List.of());
        }
    }
}
