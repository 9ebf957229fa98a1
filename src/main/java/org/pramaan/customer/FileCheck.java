package org.pramaan.customer;

import org.pramaan.customer.FileRefused.Reason;
import org.pramaan.imaging.PictureConversion;
import org.pramaan.imaging.SoundPicture;
import org.pramaan.imaging.UnreadableImage;
import org.pramaan.ocr.DocumentFiles;
import org.pramaan.ocr.UnreadableDocument;
import org.springframework.stereotype.Component;

/** Opens a file before it is taken, so that nobody learns only later that theirs is broken (XA-03). */
@Component
class FileCheck {

    private final ProfileSettings settings;
    private final SoundPicture pictures;
    private final PictureConversion conversion;
    private final DocumentFiles documents;

    FileCheck(ProfileSettings settings, SoundPicture pictures, PictureConversion conversion, DocumentFiles documents) {
        this.settings = settings;
        this.pictures = pictures;
        this.conversion = conversion;
        this.documents = documents;
    }

    /** @throws FileRefused if it is too large, of another format, or broken */
    FileFormat require(byte[] bytes) {
        if (bytes.length == 0) throw new FileRefused(Reason.EMPTY);
        if (bytes.length > settings.largestFile().toBytes()) throw new FileRefused(Reason.TOO_LARGE);
        var format = FileFormat.of(bytes).orElseThrow(() -> new FileRefused(Reason.WRONG_FORMAT));
        try {
            open(format, bytes);
            return format;
        } catch (UnreadableImage | UnreadableDocument broken) {
            throw new FileRefused(Reason.DAMAGED);
        }
    }

    private void open(FileFormat format, byte[] bytes) {
        switch (format) {
            case JPEG, PNG -> pictures.require(bytes);
            case GIF, WEBP -> conversion.toPng(bytes);
            case PDF -> documents.open(bytes, null).close();
        }
    }
}
