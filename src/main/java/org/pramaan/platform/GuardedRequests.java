package org.pramaan.platform;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.AbstractClientHttpRequest;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Lets Spring's HTTP clients call through {@link GuardedHttp} to addresses that the operator configured: no redirect,
 * one deadline for the whole call, answers up to a size.
 */
public final class GuardedRequests implements ClientHttpRequestFactory {

    private final GuardedHttp http;
    private final AddressGuard guard;
    private final Duration timeout;
    private final int mostBody;

    /** @param mostBody bytes; a longer answer is an {@link IOException} */
    public GuardedRequests(GuardedHttp http, AddressGuard guard, Duration timeout, int mostBody) {
        this.http = http;
        this.guard = guard;
        this.timeout = timeout;
        this.mostBody = mostBody;
    }

    @Override
    public ClientHttpRequest createRequest(URI uri, HttpMethod method) {
        return new Request(uri, method);
    }

    private final class Request extends AbstractClientHttpRequest {

        private final URI uri;
        private final HttpMethod method;
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();

        Request(URI uri, HttpMethod method) {
            this.uri = uri;
            this.method = method;
        }

        @Override
        public HttpMethod getMethod() {
            return method;
        }

        @Override
        public URI getURI() {
            return uri;
        }

        @Override
        protected OutputStream getBodyInternal(HttpHeaders headers) {
            return body;
        }

        @Override
        protected ClientHttpResponse executeInternal(HttpHeaders headers) throws IOException {
            Map<String, String> sent = headers.toSingleValueMap();
            sent.remove(HttpHeaders.CONTENT_LENGTH); // the transport writes it
            var call = new OutboundCall(method.name(), sent, body.toByteArray(), timeout, mostBody + 1);
            var answer = http.call(pinned(), call);
            if (answer instanceof Answer.Response response && response.body().length <= mostBody) {
                return new Response(response);
            }
            throw new IOException(
                    answer instanceof Answer.Fault fault ? fault.cause().name() : "The answer is too long");
        }

        private PinnedAddress pinned() throws IOException {
            try {
                return guard.configured(uri);
            } catch (RefusedAddress unknown) {
                throw new IOException(unknown.getMessage());
            }
        }
    }

    private record Response(Answer.Response answer) implements ClientHttpResponse {

        @Override
        public HttpStatusCode getStatusCode() {
            return HttpStatusCode.valueOf(answer.status());
        }

        @Override
        public String getStatusText() {
            var status = HttpStatus.resolve(answer.status());
            return status == null ? "" : status.getReasonPhrase();
        }

        @Override
        public HttpHeaders getHeaders() {
            var headers = new HttpHeaders();
            answer.headers().forEach(headers::set);
            return headers;
        }

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(answer.body());
        }

        @Override
        public void close() {
            // the answer was read whole
        }
    }
}
