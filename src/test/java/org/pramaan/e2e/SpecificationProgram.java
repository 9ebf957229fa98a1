package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.pramaan.platform.Tools;

/** A program exactly as a specification prints it; only its base URL and, where it stands in it, its key are substituted. */
record SpecificationProgram(String interpreter, Path source, String baseUrl) {

    private static final String ENXTAI = "https://api.enxtai.com";
    private static final String KYC_FLOW = "http://localhost:8000";
    private static final String KEY = "your-api-key-here";
    private static final Path NODE = Path.of("src/test/node");
    private static final Path PYTHON = Path.of("src/test/python");
    private static final Path NODE_MODULES = NODE.resolve("node_modules").toAbsolutePath();

    static SpecificationProgram node() {
        Tools.require(Files.isDirectory(NODE_MODULES.resolve("axios")), "run: npm ci --prefix src/test/node");
        return new SpecificationProgram("node", NODE.resolve("enxtai-integration.js"), ENXTAI);
    }

    static SpecificationProgram python() {
        return new SpecificationProgram(pythonThatKnowsRequests(), PYTHON.resolve("enxtai_integration.py"), ENXTAI);
    }

    static SpecificationProgram digilockerInNode() {
        Tools.require(Files.isDirectory(NODE_MODULES.resolve("axios")), "run: npm ci --prefix src/test/node");
        return new SpecificationProgram("node", NODE.resolve("digilocker-integration.js"), ENXTAI);
    }

    static SpecificationProgram digilockerInPython() {
        return new SpecificationProgram(pythonThatKnowsRequests(), PYTHON.resolve("digilocker_integration.py"), ENXTAI);
    }

    static SpecificationProgram kycFlowInPython() {
        return new SpecificationProgram(pythonThatKnowsRequests(), PYTHON.resolve("kycflow_verify.py"), KYC_FLOW);
    }

    static SpecificationProgram kycFlowInNode() {
        return new SpecificationProgram("node", NODE.resolve("kycflow-verify.mjs"), KYC_FLOW);
    }

    static SpecificationProgram kycFlowInShell() {
        return new SpecificationProgram("sh", Path.of("src/test/shell/kycflow.sh"), KYC_FLOW);
    }

    private static String pythonThatKnowsRequests() {
        var interpreter = List.of("python3", "/usr/bin/python3").stream()
                .filter(SpecificationProgram::knowsRequests)
                .findFirst();
        Tools.require(
                interpreter.isPresent(), "Python 3 with the package requests (Debian: python3-requests) is missing");
        return interpreter.orElseThrow();
    }

    /** Runs it in a folder that holds {@code documents/}, and answers what it printed. */
    String run(Path folder, KycClient client, int port) throws IOException, InterruptedException {
        var text = Files.readString(source);
        assertThat(text).contains(baseUrl);
        var program = folder.resolve(source.getFileName().toString());
        Files.writeString(
                program, text.replace(baseUrl, "http://localhost:" + port).replace(KEY, client.apiKey()));
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
}
