package org.pramaan.e2e;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.pramaan.PramaanTest;
import org.pramaan.web.Visitor;

/** The server as a process of its own, so that it can be killed. */
final class ChildServer implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(5);

    private final int port;
    private final Process process;

    private ChildServer(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /** Starts it on the data and waits until it is ready. */
    static ChildServer on(Path data, String... arguments) throws IOException {
        var server = start(data, List.of(arguments));
        await().atMost(START).pollInterval(Duration.ofSeconds(1)).until(() -> server.answers("readiness"));
        return server;
    }

    /** Starts it on a folder that holds no models, so that it lives but never gets ready. */
    static ChildServer without(Path data, Path models) throws IOException {
        var server = start(data, List.of("--pramaan.models-dir=" + models));
        await().atMost(START).pollInterval(Duration.ofSeconds(1)).until(() -> server.answers("liveness"));
        return server;
    }

    private static ChildServer start(Path data, List<String> arguments) throws IOException {
        int port = freePort();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "org.pramaan.PramaanApplication",
                "--server.port=" + port,
                "--pramaan.data-dir=" + data,
                "--pramaan.webhook.allowed-private-hosts=localhost"));
        command.addAll(arguments);
        if (arguments.stream().noneMatch(argument -> argument.startsWith("--pramaan.demo.enabled")))
            command.add("--pramaan.demo.enabled=false");
        var builder = new ProcessBuilder(command);
        builder.environment().put("CLASSPATH", classPath());
        builder.environment().put("PRAMAAN_DEMO_API_KEY", PramaanTest.API_KEY);
        builder.environment().put("PRAMAAN_ADMIN_PASSWORD", PramaanTest.ADMIN_PASSWORD);
        var log = ProcessBuilder.Redirect.appendTo(data.resolve("server.log").toFile());
        return new ChildServer(
                port, builder.redirectErrorStream(true).redirectOutput(log).start());
    }

    int port() {
        return port;
    }

    KycClient client() {
        return new KycClient(port, "demo", PramaanTest.API_KEY);
    }

    Visitor visitor() {
        return new Visitor(port);
    }

    /** Kill -9: nothing gets to tidy up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) kill();
    }

    private boolean answers(String probe) {
        if (!process.isAlive()) throw new IllegalStateException("The server ended with " + process.exitValue());
        try {
            return new Visitor(port).get("/actuator/health/" + probe).statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** What this very test runs on, without the tests. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
