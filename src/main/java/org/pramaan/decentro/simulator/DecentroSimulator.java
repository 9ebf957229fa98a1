package org.pramaan.decentro.simulator;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The simulated Decentro, listening on this machine only. {@link Magic} tells what it answers to what. */
public final class DecentroSimulator implements AutoCloseable {

    /** Its client id, client secret and module secret. */
    public static final String CREDENTIAL = "simulated";

    public static final String PAYEE = "462515550000000000";
    public static final String SMS = "/v2/notifications/sms";
    public static final String EMAIL = "/v2/notifications/email";

    private static final Logger log = LoggerFactory.getLogger(DecentroSimulator.class);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(DecentroSimulator::daemon);
    private final Callbacks callbacks;

    DecentroSimulator(SimulatorSettings settings, Letterhead letterhead, Callbacks callbacks) throws IOException {
        this.callbacks = callbacks;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.port()), 0);
        server.setExecutor(threads);
        operations(callbacks)
                .forEach((path, operation) ->
                        server.createContext(path, new Counter(operation, letterhead, settings.slowness())));
        server.start();
        log.warn("Decentro is simulated at {}", url());
    }

    public URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    public String webhookSecret() {
        return callbacks.secret();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        callbacks.close();
    }

    private static Map<String, SimulatedOperation> operations(Callbacks callbacks) {
        return Map.of(
                "/kyc/public_registry/validate",
                new SimulatedPublicRegistry(),
                "/core_banking/money_transfer/validate_account",
                new SimulatedBank(callbacks),
                "/v2/kyc/ckyc/search",
                new SimulatedCkyc(),
                "/v2/payments/upi/link",
                new SimulatedPaymentLink(callbacks),
                SMS,
                new SimulatedMessage(),
                EMAIL,
                new SimulatedMessage());
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "simulated-decentro");
        thread.setDaemon(true);
        return thread;
    }
}
