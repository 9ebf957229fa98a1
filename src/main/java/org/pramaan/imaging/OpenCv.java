package org.pramaan.imaging;

import org.opencv.core.Core;

/** Loads OpenCV's native library once, single-threaded: concurrency is decided by the recognition slots alone. */
public final class OpenCv {

    private static final boolean LOADED = load();

    private OpenCv() {}

    /** Makes sure that the native library is loaded; call it before the first Mat. */
    public static void require() {
        if (!LOADED) throw new IllegalStateException("OpenCV is not loaded");
    }

    private static boolean load() {
        nu.pattern.OpenCV.loadLocally();
        Core.setNumThreads(1);
        return true;
    }
}
