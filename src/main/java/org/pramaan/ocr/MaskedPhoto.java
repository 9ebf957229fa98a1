package org.pramaan.ocr;

import java.util.Optional;
import org.pramaan.aadhaar.AadhaarCode;
import org.pramaan.imaging.Frame;

/**
 * A photo without what {@link AadhaarMask} covers. Closing it releases the picture.
 *
 * @param changed whether there was anything to cover
 * @param code the Aadhaar QR code that was on it
 */
public record MaskedPhoto(Frame picture, boolean changed, Optional<AadhaarCode> code) implements AutoCloseable {

    @Override
    public void close() {
        picture.close();
    }
}
