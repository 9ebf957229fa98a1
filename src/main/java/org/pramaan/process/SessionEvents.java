package org.pramaan.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.review.DocumentRequest;
import org.pramaan.review.DocumentRequests;
import org.pramaan.session.ExtractedData;
import org.pramaan.session.Scores;
import org.pramaan.session.SessionKeys;
import org.pramaan.session.SessionView;
import org.pramaan.session.Sessions;
import org.pramaan.webhook.Raised;
import org.pramaan.webhook.Webhooks;
import org.springframework.stereotype.Component;

/** Words what happened to a session as the events that clients know (EN-62, EN-64). */
@Component
class SessionEvents {

    static final String DOCUMENTS_UPLOADED = "kyc.documents_uploaded";

    private final Sessions sessions;
    private final SessionKeys keys;
    private final Webhooks webhooks;
    private final DocumentRequests requests;

    SessionEvents(Sessions sessions, SessionKeys keys, Webhooks webhooks, DocumentRequests requests) {
        this.sessions = sessions;
        this.keys = keys;
        this.webhooks = webhooks;
        this.requests = requests;
    }

    /** Raises the event once for each round and state of the session. */
    void raise(UUID sessionId, String event) {
        var session = sessions.require(sessionId);
        var raised = new Raised(session.clientId(), sessionId, event, session.occurrence(), data(session));
        webhooks.raise(raised, keys.find(sessionId).orElseThrow());
    }

    private Map<String, Object> data(SessionView session) {
        var data = new LinkedHashMap<String, Object>();
        data.put("kycSessionId", session.id().toString());
        data.put("externalUserId", session.externalUserId());
        data.put("status", session.status().name());
        putUnlessEmpty(data, "extractedData", extracted(session.extractedData()));
        putUnlessEmpty(data, "verificationScores", scores(session.scores()));
        putUnlessNull(data, "rejectionReason", session.rejectionReason());
        requests.openOf(session).ifPresent(request -> tell(data, request));
        return data;
    }

    private static void tell(Map<String, Object> data, DocumentRequest request) {
        data.put(
                "documentsRequested",
                request.documents().stream().sorted().map(Enum::name).toList());
        data.put("requestReason", request.reason().name());
    }

    private static Map<String, Object> extracted(ExtractedData read) {
        var data = new LinkedHashMap<String, Object>();
        putUnlessNull(data, "panNumber", read.panNumber());
        putUnlessNull(data, "aadhaarNumber", read.aadhaarNumber());
        putUnlessNull(data, "fullName", read.fullName());
        putUnlessNull(data, "dateOfBirth", read.dateOfBirth());
        putUnlessNull(data, "address", read.address());
        return data;
    }

    private static Map<String, Object> scores(Scores scores) {
        var data = new LinkedHashMap<String, Object>();
        putUnlessNull(data, "faceMatchScore", scores.faceMatch());
        putUnlessNull(data, "livenessScore", scores.liveness());
        return data;
    }

    private static void putUnlessEmpty(Map<String, Object> data, String name, Map<String, Object> value) {
        if (!value.isEmpty()) data.put(name, value);
    }

    private static void putUnlessNull(Map<String, Object> data, String name, @Nullable Object value) {
        if (value != null) data.put(name, value);
    }
}
