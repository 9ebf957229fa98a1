package org.pramaan.digilocker.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.pramaan.digilocker.SimulatedCounterpart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The simulator's HTTP server, on the loopback address only. */
final class DigilockerSimulator implements SimulatedCounterpart, AutoCloseable {

    static final String CLIENT_ID = "pramaan";

    private static final Logger log = LoggerFactory.getLogger(DigilockerSimulator.class);
    private static final String BASE = "/public";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(DigilockerSimulator::daemon);
    private final String clientSecret;

    DigilockerSimulator(int port, String clientSecret) throws IOException {
        this.clientSecret = clientSecret;
        server = bind(port);
        server.setExecutor(threads);
        server.start();
    }

    void open(String path, Door door) {
        server.createContext(BASE + path, exchange -> serve(exchange, door));
    }

    @Override
    public String baseUrl() {
        return "http://localhost:%d%s".formatted(server.getAddress().getPort(), BASE);
    }

    @Override
    public String clientId() {
        return CLIENT_ID;
    }

    @Override
    public String clientSecret() {
        return clientSecret;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void serve(HttpExchange exchange, Door door) throws IOException {
        try (exchange) {
            answer(exchange, door).write(exchange);
        }
    }

    private static Answer answer(HttpExchange exchange, Door door) throws IOException {
        try {
            return door.answer(Call.of(exchange));
        } catch (RuntimeException failed) {
            log.warn(
                    "The DigiLocker simulator failed at {}",
                    exchange.getHttpContext().getPath(),
                    failed);
            return Answer.error(500, "unexpected_error", "The simulator failed");
        }
    }

    private static HttpServer bind(int port) throws IOException {
        try {
            return listen(port);
        } catch (BindException taken) {
            return listen(0);
        }
    }

    private static HttpServer listen(int port) throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "digilocker-simulator");
        thread.setDaemon(true);
        return thread;
    }
}
