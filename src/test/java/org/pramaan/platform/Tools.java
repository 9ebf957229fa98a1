package org.pramaan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Programs and packages that a test needs; where one is absent the test is skipped, but not by CI. */
public final class Tools {

    private Tools() {}

    public static void require(boolean present, String otherwise) {
        if ("true".equals(System.getenv("CI")))
            assertThat(present).as(otherwise).isTrue();
        assumeTrue(present, "Skipped, because " + otherwise);
    }

    public static void requireOnPath(String program) {
        var found = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        require(found, program + " is not on the PATH");
    }
}
