package org.pramaan.ocr.pdf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Small PDFs made for one test. */
final class TestPdfs {

    /** What is drawn on a page. */
    interface Drawing {
        void on(PDDocument document, PDPageContentStream stream) throws IOException;
    }

    private TestPdfs() {}

    static byte[] of(PDRectangle size, Drawing... pages) {
        try (var document = new PDDocument()) {
            for (var drawing : pages) {
                var page = new PDPage(size);
                document.addPage(page);
                try (var stream = new PDPageContentStream(document, page)) {
                    drawing.on(document, stream);
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Drawing nothing() {
        return (document, stream) -> {};
    }

    static Drawing text(String text, RenderingMode mode) {
        return (document, stream) -> {
            stream.beginText();
            stream.setFont(new PDType1Font(FontName.HELVETICA), 10);
            stream.setRenderingMode(mode);
            stream.newLineAtOffset(40, 700);
            stream.showText(text);
            stream.endText();
        };
    }

    static Drawing picture(int width, int height) {
        return (document, stream) -> {
            var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
            image.setRGB(width / 2, height / 2, Color.WHITE.getRGB());
            stream.drawImage(LosslessFactory.createFromImage(document, image), 20, 20, 400, 400);
        };
    }
}
