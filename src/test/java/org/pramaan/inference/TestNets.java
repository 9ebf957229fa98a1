package org.pramaan.inference;

import java.nio.file.Path;
import org.pramaan.platform.Folders;

/** The nets of the repository's models folder for tests that run without Spring; loaded once, never closed. */
public final class TestNets {

    private TestNets() {}

    public static Nets shared() {
        return Loaded.NETS;
    }

    private static final class Loaded {
        static final Nets NETS = new OnnxNets(new ModelFiles(
                new Folders(Path.of("data"), Path.of("processes"), Path.of("forms"), Path.of("models"))));
    }
}
