package org.pramaan.process.digilocker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.digilocker.Fetch;
import org.pramaan.digilocker.FetchSteps;
import org.pramaan.session.SessionKeys;
import org.pramaan.session.SessionView;
import org.pramaan.session.Sessions;
import org.pramaan.webhook.Raised;
import org.pramaan.webhook.Webhooks;
import org.springframework.stereotype.Component;

/** Words how a fetch stands as the events that clients know (EN-65), with the session's status besides (CF-19). */
@Component
class FetchEvents {

    private final FetchSteps steps;
    private final Sessions sessions;
    private final SessionKeys keys;
    private final Webhooks webhooks;

    FetchEvents(FetchSteps steps, Sessions sessions, SessionKeys keys, Webhooks webhooks) {
        this.steps = steps;
        this.sessions = sessions;
        this.keys = keys;
        this.webhooks = webhooks;
    }

    /** Raises the event once for each fetch. */
    void raise(UUID fetchId, String event) {
        var fetch = steps.require(fetchId);
        var session = sessions.require(fetch.sessionId());
        var raised = new Raised(session.clientId(), session.id(), event, fetchId.toString(), data(session, fetch));
        webhooks.raise(raised, keys.find(session.id()).orElseThrow());
    }

    private static Map<String, Object> data(SessionView session, Fetch fetch) {
        var data = new LinkedHashMap<String, Object>();
        data.put("kycSessionId", session.id().toString());
        data.put("externalUserId", session.externalUserId());
        data.put("status", session.status().name());
        switch (fetch.state()) {
            case ASKED -> data.put("documentTypes", names(fetch));
            case COMPLETED -> {
                data.put("documentsFetched", names(fetch));
                data.put("documentUrls", urls(fetch));
            }
            case FAILED -> {
                data.put("documentTypes", names(fetch));
                data.put("error", fetch.error());
            }
        }
        return data;
    }

    private static List<String> names(Fetch fetch) {
        return fetch.documents().stream().map(Enum::name).toList();
    }

    private static Map<String, Object> urls(Fetch fetch) {
        var urls = new LinkedHashMap<String, Object>();
        putUnlessNull(urls, "panDocumentUrl", fetch.panKey());
        putUnlessNull(urls, "aadhaarFrontUrl", fetch.aadhaarKey());
        return urls;
    }

    private static void putUnlessNull(Map<String, Object> data, String name, @Nullable Object value) {
        if (value != null) data.put(name, value);
    }
}
