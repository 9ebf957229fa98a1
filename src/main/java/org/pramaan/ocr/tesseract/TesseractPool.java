package org.pramaan.ocr.tesseract;

import java.nio.file.Path;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/** Lends engines of one language to one thread each; made when first needed, kept, never more than allowed. */
final class TesseractPool implements AutoCloseable {

    private final Path tessdata;
    private final String language;
    private final Semaphore permits;
    private final Deque<TesseractHandle> idle = new ConcurrentLinkedDeque<>();

    TesseractPool(Path tessdata, String language, int most) {
        this.tessdata = tessdata;
        this.language = language;
        this.permits = new Semaphore(most, true);
    }

    <T> T with(Function<TesseractHandle, T> use) {
        permits.acquireUninterruptibly();
        try {
            var handle = idle.poll();
            if (handle == null) handle = new TesseractHandle(tessdata, language);
            try {
                return use.apply(handle);
            } finally {
                idle.push(handle);
            }
        } finally {
            permits.release();
        }
    }

    @Override
    public void close() {
        for (var handle = idle.poll(); handle != null; handle = idle.poll()) handle.close();
    }
}
