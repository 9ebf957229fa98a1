package org.pramaan.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pramaan.platform.Tools;

/** A program in a receiver's language; it answers one line for each line it is told. Absent ones fail only under CI. */
public record ReceiverScript(String interpreter, Path script) {

    public static ReceiverScript node(String resource) {
        return present("node", Path.of("src/test/resources/webhook", resource));
    }

    public static ReceiverScript python(String resource) {
        return present("python3", Path.of("src/test/resources/webhook", resource));
    }

    /** With the standardwebhooks library from npm. */
    public static ReceiverScript standardWebhooks() {
        var folder = Path.of("src/test/node");
        Tools.require(Files.isDirectory(folder.resolve("node_modules")), "run: npm ci --prefix src/test/node");
        return present("node", folder.resolve("standard-webhooks.mjs"));
    }

    public List<String> tell(List<String> lines) {
        try {
            var input = Files.write(Files.createTempFile("receiver", ".in"), lines);
            var output = Files.createTempFile("receiver", ".out");
            var process = new ProcessBuilder(interpreter, script.toString())
                    .redirectInput(input.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            assertThat(process.waitFor()).as(script.toString()).isZero();
            return Files.readAllLines(output, StandardCharsets.UTF_8);
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static ReceiverScript present(String interpreter, Path script) {
        Tools.requireOnPath(interpreter);
        return new ReceiverScript(interpreter, script);
    }
}
