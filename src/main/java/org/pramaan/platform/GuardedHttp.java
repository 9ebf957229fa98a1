package org.pramaan.platform;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Posts to addresses that others chose: connects only to what {@link AddressGuard} checked, verifies TLS against the
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

    /** @param timeout for the whole call, from connecting to the last byte that is read */
    public Answer post(PinnedAddress to, Map<String, String> headers, byte[] body, Duration timeout) {
        var request = request(to, headers, body);
        long start = System.nanoTime();
        var deadline = deadlines.schedule(request::cancel, timeout.toMillis(), TimeUnit.MILLISECONDS);
        var client = PinnedClient.of(to, timeout, tls);
        try {
            return answer(client.executeOpen(null, request, null), start);
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

    private static HttpPost request(PinnedAddress to, Map<String, String> headers, byte[] body) {
        var request = new HttpPost(to.uri());
        request.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
        headers.forEach(request::setHeader);
        return request;
    }

    private static Answer answer(ClassicHttpResponse response, long start) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (var header : response.getHeaders())
            headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue());
        return new Answer.Response(response.getCode(), Map.copyOf(headers), beginning(response), millisSince(start));
    }

    private static byte[] beginning(ClassicHttpResponse response) throws IOException {
        var entity = response.getEntity();
        return entity == null ? new byte[0] : entity.getContent().readNBytes(MOST_BODY);
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
