package org.pramaan.specimen;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.util.Matrix;

/** A PDF file of one page that a drawing fills. */
final class PdfPage implements AutoCloseable {

    private static final float JPEG_QUALITY = 0.9f;
    private static final int KEY_BITS = 256;

    private final PDDocument document = new PDDocument();
    private final PDPage page;
    private final AffineTransform toPoints;

    private PdfPage(PaperFormat format, BufferedImage drawing) {
        double scale = format.pointsPerUnit() / format.pixelsPerUnit();
        float width = (float) (drawing.getWidth() * scale), height = (float) (drawing.getHeight() * scale);
        page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        toPoints = new AffineTransform(scale, 0, 0, -scale, 0, height);
    }

    static PdfPage of(PaperFormat format, BufferedImage drawing) {
        var pdf = new PdfPage(format, drawing);
        pdf.fill(drawing);
        return pdf;
    }

    private void fill(BufferedImage drawing) {
        try (var stream = new PDPageContentStream(document, page)) {
            var picture = JPEGFactory.createFromImage(document, drawing, JPEG_QUALITY);
            var box = page.getMediaBox();
            stream.drawImage(picture, 0, 0, box.getWidth(), box.getHeight());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void write(TextLayer layer, Typeface typeface) {
        try (var stream = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
            var regular = font(typeface.family() + "-Regular.ttf");
            var bold = font(typeface.family() + "-Bold.ttf");
            for (var run : layer.runs()) write(run, run.style().bold() ? bold : regular, stream);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(TextLayer.Run run, PDFont font, PDPageContentStream stream) throws IOException {
        var place = new AffineTransform(toPoints);
        place.concatenate(run.place());
        place.scale(1, -1);
        stream.beginText();
        stream.setFont(font, (float) run.style().size());
        stream.setNonStrokingColor(run.style().colour());
        stream.setCharacterSpacing((float) (run.style().tracking() * run.style().size()));
        stream.setTextMatrix(new Matrix(place));
        stream.showText(run.text());
        stream.endText();
    }

    private PDFont font(String file) throws IOException {
        return PDType0Font.load(document, new ByteArrayInputStream(Bundled.bytes("fonts/" + file)));
    }

    void lock(String password) {
        try {
            var policy = new StandardProtectionPolicy(password, password, new AccessPermission());
            policy.setEncryptionKeyLength(KEY_BITS);
            document.protect(policy);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            document.save(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
