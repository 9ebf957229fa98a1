package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A complete integration program, exactly as the specification prints it; only its base URL is substituted. */
record SpecificationProgram(String interpreter, Path source) {

    private static final String BASE_URL = "https://api.enxtai.com/api";
    private static final Path NODE = Path.of("src/test/node");
    private static final Path NODE_MODULES = NODE.resolve("node_modules").toAbsolutePath();

    static SpecificationProgram node() {
        require(Files.isDirectory(NODE_MODULES.resolve("axios")), "run: npm ci --prefix src/test/node");
        return new SpecificationProgram("node", NODE.resolve("enxtai-integration.js"));
    }

    static SpecificationProgram python() {
        var interpreter = List.of("python3", "/usr/bin/python3").stream()
                .filter(SpecificationProgram::knowsRequests)
                .findFirst();
        require(interpreter.isPresent(), "Python 3 with the package requests (Debian: python3-requests) is missing");
        return new SpecificationProgram(interpreter.orElseThrow(), Path.of("src/test/python/enxtai_integration.py"));
    }

    /** Runs it in a folder that holds {@code documents/}, and answers what it printed. */
    String run(Path folder, KycClient client, int port) throws IOException, InterruptedException {
        var text = Files.readString(source);
        assertThat(text).contains(BASE_URL);
        var program = folder.resolve(source.getFileName().toString());
        Files.writeString(program, text.replace(BASE_URL, "http://localhost:%d/api".formatted(port)));
        var output = folder.resolve("output.txt");
        var process = new ProcessBuilder(interpreter, program.toAbsolutePath().toString()).directory(folder.toFile());
        process.environment().put("ENXTAI_API_KEY", client.apiKey());
        process.environment().put("NODE_PATH", NODE_MODULES.toString());
        return printed(process.redirectErrorStream(true).redirectOutput(output.toFile()), output);
    }

    private static String printed(ProcessBuilder builder, Path output) throws IOException, InterruptedException {
        var process = builder.start();
        var ended = process.waitFor(3, TimeUnit.MINUTES);
        process.destroyForcibly();
        var printed = Files.readString(output);
        assertThat(ended && process.exitValue() == 0).as(printed).isTrue();
        return printed;
    }

    private static boolean knowsRequests(String interpreter) {
        try {
            return new ProcessBuilder(interpreter, "-c", "import requests")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void require(boolean present, String otherwise) {
        if ("true".equals(System.getenv("CI")))
            assertThat(present).as(otherwise).isTrue();
        assumeTrue(present, otherwise);
    }
}
