package org.pramaan.imaging;

import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Tells whether a picture is whole: its last marker or chunk is there and it decodes. Truncated pictures decode too,
 * with a grey rest, so both are needed. A few at a time, for decoding takes memory.
 */
@Component
public class SoundPicture {

    private final Semaphore atOnce = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final ImageDecoder decoder;

    SoundPicture(ImageDecoder decoder) {
        this.decoder = decoder;
    }

    /** @throws UnreadableImage if the picture is truncated or broken */
    public void require(byte[] bytes) {
        var format = ImageHeader.of(bytes).format();
        if (!PictureEnd.isThere(format, bytes)) throw new UnreadableImage("The picture is incomplete");
        atOnce.acquireUninterruptibly();
        try {
            decoder.decode(bytes).close();
        } finally {
            atOnce.release();
        }
    }
}
