package org.pramaan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.pramaan.platform.Tools;

/** Runs a script of {@code src/test/node} that drives a real browser; without one the test is skipped, but not by CI. */
public final class Chromium {

    private static final Path FOLDER = Path.of("src/test/node");

    private Chromium() {}

    public static void require() {
        Tools.require(Files.isExecutable(Path.of("/usr/bin/chromium")), "there is no /usr/bin/chromium");
        Tools.requireOnPath("node");
        Tools.require(
                Files.isDirectory(FOLDER.resolve("node_modules/playwright-core")),
                "playwright-core is missing; run: npm ci --prefix src/test/node");
    }

    /** Fails unless the script ends well; what it says goes to the test's own output. */
    public static void run(String script, String... arguments) throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of("node", FOLDER.resolve(script).toString()), Stream.of(arguments))
                .toList();
        var process = new ProcessBuilder(command).inheritIO().start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        if (!ended) process.destroyForcibly();
        assertThat(ended).as("%s came to an end", script).isTrue();
        assertThat(process.exitValue()).as(String.join(" ", command)).isZero();
    }
}
