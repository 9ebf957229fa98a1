package org.pramaan.decentro;

import static org.pramaan.registry.ProviderAway.Reason.FAULTY;
import static org.pramaan.registry.ProviderAway.Reason.MALFORMED;
import static org.pramaan.registry.ProviderAway.Reason.RATE_LIMITED;
import static org.pramaan.registry.ProviderAway.Reason.REFUSED;
import static org.pramaan.registry.ProviderAway.Reason.TIMEOUT;
import static org.pramaan.registry.ProviderAway.Reason.UNREACHABLE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.pramaan.platform.AddressGuard;
import org.pramaan.platform.Answer;
import org.pramaan.platform.GuardedHttp;
import org.pramaan.platform.RefusedAddress;
import org.springframework.stereotype.Component;

/** JSON over HTTP, there and back, and what it means when that fails. */
@Component
class DecentroWire {

    /** CKYC answers hold a photograph. */
    private static final int MOST_ANSWER = 4 << 20;

    private final AddressGuard guard;
    private final GuardedHttp http;
    private final DecentroSettings settings;
    private final ObjectMapper mapper;

    DecentroWire(AddressGuard guard, GuardedHttp http, DecentroSettings settings, ObjectMapper mapper) {
        this.guard = guard;
        this.http = http;
        this.settings = settings;
        this.mapper = mapper;
    }

    JsonNode post(URI uri, Map<String, String> headers, Map<String, ?> body) {
        try {
            var timeout = settings.calls().timeout();
            return read(
                    http.post(guard.configured(uri), headers, mapper.writeValueAsBytes(body), timeout, MOST_ANSWER));
        } catch (RefusedAddress unknownHost) {
            throw Decentro.away(UNREACHABLE);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Not writable as JSON");
        }
    }

    private JsonNode read(Answer answer) {
        if (answer instanceof Answer.Response response) return read(response);
        boolean late = ((Answer.Fault) answer).cause() == Answer.Cause.TIMEOUT;
        throw Decentro.away(late ? TIMEOUT : UNREACHABLE);
    }

    /** Errors in what was asked come as 4xx with a JSON body, which is an answer. */
    private JsonNode read(Answer.Response response) {
        int status = response.status();
        if (status == 429) throw Decentro.away(RATE_LIMITED);
        if (status >= 500) throw Decentro.away(FAULTY);
        if (status == 401 || status == 403) throw Decentro.away(REFUSED);
        try {
            var json = mapper.readTree(response.body());
            if (json != null && json.isObject()) return json;
        } catch (IOException notJson) {
            // told below, without what was sent
        }
        throw Decentro.away(MALFORMED);
    }
}
