package org.pramaan.ocr;

import org.jspecify.annotations.Nullable;
import org.pramaan.imaging.ImageDecoder;
import org.pramaan.imaging.ImageFormat;
import org.pramaan.imaging.UnreadableImage;
import org.pramaan.ocr.UnreadableDocument.Reason;
import org.pramaan.ocr.pdf.PdfOpener;
import org.springframework.stereotype.Component;

/** Opens document files, told by their first bytes: JPEG, PNG and PDF. */
@Component
public class DocumentFiles {

    private final ImageDecoder decoder;
    private final PdfOpener pdfs;

    DocumentFiles(ImageDecoder decoder, PdfOpener pdfs) {
        this.decoder = decoder;
        this.pdfs = pdfs;
    }

    /**
     * @param password of an encrypted PDF; otherwise ignored
     * @throws UnreadableDocument if the file cannot be opened, with the reason
     */
    public DocumentFile open(byte[] bytes, @Nullable String password) {
        if (ImageFormat.of(bytes).isPresent()) return picture(bytes);
        if (!PdfOpener.isPdf(bytes))
            throw new UnreadableDocument(Reason.NEITHER_PICTURE_NOR_PDF, "Neither JPEG, PNG nor PDF");
        var page = pdfs.open(bytes, password);
        return new DocumentFile(page.picture(), page.text());
    }

    private DocumentFile picture(byte[] bytes) {
        try {
            return new DocumentFile(decoder.decode(bytes));
        } catch (UnreadableImage broken) {
            throw new UnreadableDocument(Reason.DAMAGED, "The picture is damaged or too large");
        }
    }
}
