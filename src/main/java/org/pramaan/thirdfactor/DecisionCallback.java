package org.pramaan.thirdfactor;

import org.pramaan.session.SessionDecided;
import org.pramaan.session.SessionKeys;
import org.pramaan.session.Sessions;
import org.pramaan.webhook.Raised;
import org.pramaan.webhook.SessionCallbacks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Calls a tenant back when its session is decided, in the transaction that decides it (TF-11). */
@Component
class DecisionCallback {

    private static final String EVENT = "thirdfactor.callback";

    private final RequestTable requests;
    private final Sessions sessions;
    private final SessionKeys keys;
    private final CallbackBody body;
    private final SessionCallbacks callbacks;

    DecisionCallback(
            RequestTable requests, Sessions sessions, SessionKeys keys, CallbackBody body, SessionCallbacks callbacks) {
        this.requests = requests;
        this.sessions = sessions;
        this.keys = keys;
        this.body = body;
        this.callbacks = callbacks;
    }

    @EventListener
    void decided(SessionDecided decision) {
        requests.find(decision.sessionId()).ifPresent(this::callBack);
    }

    private void callBack(HostedSession hosted) {
        var session = sessions.require(hosted.id());
        var data = body.of(session, hosted.request());
        var raised = new Raised(hosted.clientId(), hosted.id(), EVENT, session.occurrence(), data);
        callbacks.send(raised, keys.find(hosted.id()).orElseThrow());
    }
}
