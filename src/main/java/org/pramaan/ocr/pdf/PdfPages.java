package org.pramaan.ocr.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;

/** Looks for the first page that is not blank and takes its picture and its words. */
final class PdfPages {

    private static final double POINTS_PER_INCH = 72;

    private final PDDocument document;
    private final PdfLimits limits;
    private final Deadline deadline;
    private final BoundedRenderer renderer;

    PdfPages(PDDocument document, PdfLimits limits, Deadline deadline) {
        this.document = document;
        this.limits = limits;
        this.deadline = deadline;
        renderer = new BoundedRenderer(document, new PictureBudget(limits.pixels()), deadline);
    }

    /** @throws IOException also if there is no page */
    PdfContent content() throws IOException {
        int count = Math.min(limits.pages(), document.getNumberOfPages());
        if (count == 0) throw new IOException("No page");
        for (int number = 0; number < count - 1; number++) {
            var picture = picture(number);
            if (!PdfPicture.isBlank(picture)) return content(number, picture);
        }
        return content(count - 1, picture(count - 1));
    }

    private PdfContent content(int number, BufferedImage picture) throws IOException {
        var words = words(number);
        double scale = scale(document.getPage(number));
        return new PdfContent(PdfPicture.frame(picture), PdfLines.page(words, scale));
    }

    private List<List<PdfWord>> words(int number) throws IOException {
        if (document.getPage(number).getRotation() != 0) return List.of();
        var rows = TextLayer.rows(document, number, deadline);
        int letters = rows.stream()
                .flatMap(List::stream)
                .mapToInt(word -> word.letters().size())
                .sum();
        return letters < limits.letters() ? List.of() : rows;
    }

    private BufferedImage picture(int number) throws IOException {
        var page = document.getPage(number);
        return renderer.renderImage(number, (float) scale(page), ImageType.BGR);
    }

    /** Pixels for a point. */
    private double scale(PDPage page) throws IOException {
        var box = page.getCropBox();
        double side = Math.max(box.getWidth(), box.getHeight());
        if (!(Math.min(box.getWidth(), box.getHeight()) >= 1)) throw new IOException("The page has no size");
        return Math.min(limits.longSide() / side, limits.finest() / POINTS_PER_INCH);
    }
}
