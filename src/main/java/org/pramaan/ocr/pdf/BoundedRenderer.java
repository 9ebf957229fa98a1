package org.pramaan.ocr.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages with one eye on the clock and one on the size of their pictures. */
final class BoundedRenderer extends PDFRenderer {

    private final PictureBudget budget;
    private final Deadline deadline;

    BoundedRenderer(PDDocument document, PictureBudget budget, Deadline deadline) {
        super(document);
        this.budget = budget;
        this.deadline = deadline;
        setSubsamplingAllowed(true);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new BoundedDrawer(parameters, budget, deadline);
    }
}
