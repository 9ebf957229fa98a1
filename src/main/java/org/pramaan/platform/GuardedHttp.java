package org.pramaan.platform;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Calls addresses that others chose: connects only to what {@link AddressGuard} checked, verifies TLS against the
 * host's name, follows no redirect, reads a little of the answer and gives up when the time is over, however slowly
 * the other side trickles.
 */
@Component
public class GuardedHttp implements AutoCloseable {

    private static final int MOST_BODY = 4096;

    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(GuardedHttp::daemon);
    private final TlsSocketStrategy tls;

    @Autowired
    GuardedHttp() {
        this(DefaultClientTlsStrategy.createDefault());
    }

    GuardedHttp(TlsSocketStrategy tls) {
        this.tls = tls;
    }

    /** Posts JSON and reads the first 4096 bytes of the answer. */
    public Answer post(PinnedAddress to, Map<String, String> headers, byte[] body, Duration timeout) {
        return post(to, headers, body, timeout, MOST_BODY);
    }

    /** @param mostBody as many bytes of the answer are read, whatever may follow */
    public Answer post(PinnedAddress to, Map<String, String> headers, byte[] body, Duration timeout, int mostBody) {
        Map<String, String> all = new HashMap<>(Map.of("Content-Type", "application/json"));
        all.putAll(headers);
        return call(to, new OutboundCall("POST", all, body, timeout, mostBody));
    }

    public Answer call(PinnedAddress to, OutboundCall call) {
        var request = request(to, call);
        long start = System.nanoTime();
        var timeout = call.timeout();
        var deadline = deadlines.schedule(request::cancel, timeout.toMillis(), TimeUnit.MILLISECONDS);
        var client = PinnedClient.of(to, timeout, tls);
        try {
            return answer(client.executeOpen(null, request, null), call.mostBody(), start);
        } catch (IOException failed) {
            return new Answer.Fault(FaultCause.of(failed, request.isCancelled()), millisSince(start));
        } finally {
            deadline.cancel(false);
            client.close(CloseMode.IMMEDIATE); // closing the response instead would read it to its end
        }
    }

    @Override
    public void close() {
        deadlines.shutdownNow();
    }

    private static HttpUriRequestBase request(PinnedAddress to, OutboundCall call) {
        var request = new HttpUriRequestBase(call.method(), to.uri());
        if (call.body().length > 0 || call.method().equals("POST")) {
            request.setEntity(new ByteArrayEntity(call.body(), null));
        }
        call.headers().forEach(request::setHeader);
        return request;
    }

    private static Answer answer(ClassicHttpResponse response, int most, long start) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (var header : response.getHeaders())
            headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue());
        return new Answer.Response(
                response.getCode(), Map.copyOf(headers), beginning(response, most), millisSince(start));
    }

    private static byte[] beginning(ClassicHttpResponse response, int most) throws IOException {
        var entity = response.getEntity();
        return entity == null ? new byte[0] : entity.getContent().readNBytes(most);
    }

    private static long millisSince(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "outbound-deadlines");
        thread.setDaemon(true);
        return thread;
    }
}
