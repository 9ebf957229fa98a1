package org.pramaan.e2e;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
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
    static ChildServer on(Path data) throws IOException {
        int port = freePort();
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "org.pramaan.PramaanApplication",
                "--server.port=" + port,
                "--pramaan.data-dir=" + data,
                "--pramaan.demo.enabled=false",
                "--pramaan.webhook.allowed-private-hosts=localhost");
        builder.environment().put("CLASSPATH", classPath());
        builder.environment().put("PRAMAAN_DEMO_API_KEY", PramaanTest.API_KEY);
        var log = ProcessBuilder.Redirect.appendTo(data.resolve("server.log").toFile());
        var server = new ChildServer(
                port, builder.redirectErrorStream(true).redirectOutput(log).start());
        await().atMost(START).pollInterval(Duration.ofSeconds(1)).until(server::isReady);
        return server;
    }

    KycClient client() {
        return new KycClient(port, "demo", PramaanTest.API_KEY);
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

    private boolean isReady() {
        if (!process.isAlive()) throw new IllegalStateException("The server ended with " + process.exitValue());
        try {
            return new Visitor(port).get("/actuator/health/readiness").statusCode() == 200;
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
