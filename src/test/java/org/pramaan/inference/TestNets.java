package org.pramaan.inference;

import java.nio.file.Path;
import java.util.Map;
import org.pramaan.platform.Folders;

/** The nets of the repository's models folder for tests that run without Spring; loaded once, never closed. */
public final class TestNets {

    private TestNets() {}

    public static Nets shared() {
        return Loaded.NETS;
    }

    /** As when the models folder is empty. */
    public static Nets absent() {
        return new Nets() {

            @Override
            public Net named(String name) {
                return input -> {
                    throw new ModelMissing(name, "it is not there");
                };
            }

            @Override
            public String text(String name) {
                throw new ModelMissing(name, "it is not there");
            }

            @Override
            public Map<String, String> faults() {
                return Map.of("blazeface", "it is not there");
            }
        };
    }

    private static final class Loaded {
        static final Nets NETS = new OnnxNets(new ModelFiles(
                new Folders(Path.of("data"), Path.of("processes"), Path.of("forms"), Path.of("models"))));
    }
}
