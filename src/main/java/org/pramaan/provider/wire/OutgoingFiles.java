package org.pramaan.provider.wire;

import org.pramaan.customer.SubmittedFile;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.ImageDecoder;
import org.pramaan.imaging.ImageFormat;
import org.pramaan.imaging.PictureConversion;
import org.pramaan.imaging.UnreadableImage;
import org.pramaan.ocr.DocumentFiles;
import org.pramaan.ocr.UnreadableDocument;
import org.springframework.stereotype.Component;

/** Makes of submitted files what vendors take: JPEG and PNG as they are, GIF and WebP as JPEG. */
@Component
public class OutgoingFiles {

    private static final String PDF = "application/pdf";
    private static final int QUALITY = 95;

    private final ImageDecoder decoder;
    private final PictureConversion conversion;
    private final DocumentFiles documents;

    OutgoingFiles(ImageDecoder decoder, PictureConversion conversion, DocumentFiles documents) {
        this.decoder = decoder;
        this.conversion = conversion;
        this.documents = documents;
    }

    /** @throws org.pramaan.customer.ProviderUnavailable if it is no picture, a PDF for example */
    public OutgoingFile picture(Vendor vendor, SubmittedFile file) {
        var format = ImageFormat.of(file.bytes());
        if (format.isPresent())
            return new OutgoingFile(format.get().extension(), format.get().mediaType(), file.bytes());
        try (var frame = decoder.decode(conversion.toPng(file.bytes()))) {
            return jpeg(frame);
        } catch (UnreadableImage none) {
            throw vendor.away("%s is no picture that can be sent".formatted(file.type()));
        }
    }

    /** The picture, or a PDF as it is. */
    public OutgoingFile document(Vendor vendor, SubmittedFile file) {
        return isPdf(file) ? new OutgoingFile("pdf", PDF, file.bytes()) : picture(vendor, file);
    }

    /** The picture, or that of the page of a PDF that shows the document. */
    public OutgoingFile pictured(Vendor vendor, SubmittedFile file) {
        if (!isPdf(file)) return picture(vendor, file);
        try (var document = documents.open(file.bytes(), null)) {
            return jpeg(document.picture());
        } catch (UnreadableDocument closed) {
            throw vendor.away("%s is a PDF that cannot be opened".formatted(file.type()));
        }
    }

    private static boolean isPdf(SubmittedFile file) {
        return file.mediaType().equals(PDF);
    }

    private static OutgoingFile jpeg(Frame frame) {
        return new OutgoingFile(ImageFormat.JPEG.extension(), ImageFormat.JPEG.mediaType(), frame.jpeg(QUALITY));
    }
}
