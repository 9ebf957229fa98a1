package org.pramaan.imaging;

import java.util.ArrayDeque;
import java.util.Deque;
import org.opencv.core.Mat;

/** Owns the Mats made inside one try block and releases their native memory, last made first, when it closes. */
public final class NativeScope implements AutoCloseable {

    private final Deque<Mat> owned = new ArrayDeque<>();

    public NativeScope() {
        OpenCv.require();
    }

    /** A new empty Mat that this scope releases. */
    public Mat mat() {
        return own(new Mat());
    }

    /** Takes over a Mat. */
    public <M extends Mat> M own(M mat) {
        owned.push(mat);
        return mat;
    }

    @Override
    public void close() {
        while (!owned.isEmpty()) owned.pop().release();
    }
}
