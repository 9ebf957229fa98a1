package org.pramaan.api.kycflow;

import java.io.IOException;
import org.pramaan.imaging.ImageFormat;
import org.pramaan.imaging.ImageHeader;
import org.pramaan.imaging.SoundPicture;
import org.pramaan.imaging.UnreadableImage;
import org.pramaan.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** What a file must be to be looked at (KF-04): told by its bytes, whatever its name or declared type. */
@Component
class FileRules {

    private final KycFlowSettings settings;
    private final SoundPicture sound;

    FileRules(KycFlowSettings settings, SoundPicture sound) {
        this.settings = settings;
        this.sound = sound;
    }

    /**
     * A picture or something else, which only opening it can tell.
     *
     * @throws Refusal 413 if it is too large, 400 if it is a picture that is broken or of another size
     */
    byte[] document(MultipartFile file) throws IOException {
        var bytes = bytes(file);
        if (ImageFormat.of(bytes).isPresent()) requireSound(bytes);
        return bytes;
    }

    /** @throws Refusal 413 if it is too large, 400 if it is no whole picture of a fitting size */
    byte[] selfie(MultipartFile file) throws IOException {
        var bytes = bytes(file);
        if (ImageFormat.of(bytes).isEmpty())
            throw Refusal.badRequest("INVALID_FILE_TYPE", "Invalid selfie format. Supported: JPG, JPEG, PNG");
        requireSound(bytes);
        return bytes;
    }

    private byte[] bytes(MultipartFile file) throws IOException {
        if (file.getSize() > settings.largestFile().toBytes())
            throw new Refusal(
                    HttpStatus.PAYLOAD_TOO_LARGE,
                    "FILE_TOO_LARGE",
                    "File too large. Maximum size is %dMB"
                            .formatted(settings.largestFile().toMegabytes()));
        return file.getBytes();
    }

    private void requireSound(byte[] bytes) {
        try {
            requireSize(ImageHeader.of(bytes));
            sound.require(bytes);
        } catch (UnreadableImage broken) {
            throw Refusal.badRequest("INVALID_FILE_TYPE", "The image is damaged or incomplete");
        }
    }

    private void requireSize(ImageHeader header) {
        int longer = Math.max(header.width(), header.height());
        int shorter = Math.min(header.width(), header.height());
        if (longer < settings.leastWidth() || shorter < settings.leastHeight() || longer > settings.mostSide())
            throw Refusal.badRequest(
                    "INVALID_DIMENSIONS",
                    "Invalid image size. Minimum %dx%d, maximum %d pixels per side"
                            .formatted(settings.leastWidth(), settings.leastHeight(), settings.mostSide()));
    }
}
