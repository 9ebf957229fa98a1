package org.pramaan.decentro;

import static org.pramaan.registry.ProviderAway.Reason.NOT_CONFIGURED;

import java.util.HashMap;
import java.util.Map;
import org.pramaan.decentro.DecentroSettings.Credentials;
import org.pramaan.platform.Ids;
import org.springframework.stereotype.Component;

/** One attempt at one call, with the headers that Decentro documents. */
@Component
class DecentroHttp {

    private final DecentroAccount account;
    private final DecentroWire wire;
    private final Ids ids;

    DecentroHttp(DecentroAccount account, DecentroWire wire, Ids ids) {
        this.account = account;
        this.wire = wire;
        this.ids = ids;
    }

    /** A reference id that was never used before: Decentro refuses one it has seen. Letters and digits only. */
    String newReference() {
        return ids.next().toString().replace("-", "");
    }

    /** @throws org.pramaan.registry.ProviderAway if there is no answer in JSON */
    Reply post(Call call, String referenceId) {
        if (!account.credentials().areComplete() || call.path().isBlank()) throw Decentro.away(NOT_CONFIGURED);
        Map<String, Object> body = new HashMap<>(call.body());
        body.put("reference_id", referenceId);
        return new Reply(referenceId, wire.post(account.at(call.path()), headers(call.product()), body));
    }

    private Map<String, String> headers(Product product) {
        Credentials credentials = account.credentials();
        Map<String, String> headers = new HashMap<>();
        headers.put("client_id", credentials.clientId());
        headers.put("client_secret", credentials.clientSecret());
        headers.put("module_secret", product.secret(credentials));
        if (!credentials.providerSecret().isBlank()) headers.put("provider_secret", credentials.providerSecret());
        return headers;
    }
}
