package org.pramaan.provider.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import org.pramaan.platform.AddressGuard;
import org.pramaan.platform.Answer;
import org.pramaan.platform.GuardedHttp;
import org.pramaan.platform.OutboundCall;
import org.pramaan.platform.PinnedAddress;
import org.pramaan.platform.RefusedAddress;
import org.springframework.stereotype.Component;

/** Calls vendors once; whoever asked decides when to try again. */
@Component
public class ProviderHttp {

    private static final int MOST_ANSWER = 4 << 20;

    private final AddressGuard guard;
    private final GuardedHttp http;
    private final ObjectMapper mapper;

    ProviderHttp(AddressGuard guard, GuardedHttp http, ObjectMapper mapper) {
        this.guard = guard;
        this.http = http;
        this.mapper = mapper;
    }

    /**
     * Calls an address that an operator configured.
     *
     * @throws org.pramaan.customer.ProviderUnavailable if there is no answer, it is 429 or 5xx, or beyond 4 MiB
     */
    public Reply call(Vendor vendor, Request request) {
        try {
            return call(vendor, guard.configured(request.uri()), request);
        } catch (RefusedAddress unknownHost) {
            throw vendor.away("its host is unknown");
        }
    }

    /** Likewise an address that the vendor named, on the public internet only. */
    public Reply callElsewhere(Vendor vendor, Request request) {
        try {
            return call(vendor, guard.check(request.uri()), request);
        } catch (RefusedAddress inside) {
            throw vendor.away("it named an address that is not called");
        }
    }

    public byte[] json(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (IOException impossible) {
            throw new IllegalStateException("Not writable as JSON"); // no cause: it quotes
        }
    }

    private Reply call(Vendor vendor, PinnedAddress to, Request request) {
        var call = new OutboundCall(request.method(), request.headers(), request.body(), vendor.timeout(), MOST_ANSWER);
        var answer = http.call(to, call);
        if (answer instanceof Answer.Response response) return reply(vendor, response);
        throw vendor.away(((Answer.Fault) answer).cause().name());
    }

    private Reply reply(Vendor vendor, Answer.Response response) {
        int status = response.status();
        if (status == 429) throw vendor.away("status 429" + pause(response));
        if (status >= 500) throw vendor.away("status " + status);
        if (response.body().length >= MOST_ANSWER) throw vendor.away("the answer is too large");
        return new Reply(vendor, status, read(response.body()));
    }

    /** For operators; the process tries again by its own schedule. */
    private static String pause(Answer.Response response) {
        var pause = response.headers().getOrDefault("retry-after", "");
        return pause.matches("\\d{1,6}") ? ", asks to wait %s s".formatted(pause) : "";
    }

    private JsonNode read(byte[] body) {
        try {
            var json = mapper.readTree(body);
            return json == null ? MissingNode.getInstance() : json;
        } catch (IOException notJson) {
            return MissingNode.getInstance();
        }
    }
}
