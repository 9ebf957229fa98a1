package org.pramaan.thirdfactor;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pramaan.session.SessionView;
import org.springframework.stereotype.Component;

/**
 * Words a decision as TF-11 prints it; with {@code pramaan.tfauth.full-callback} also those keys of later documents of
 * which this server knows something.
 */
@Component
class CallbackBody {

    private static final double PERCENT = 100;

    private final DetectionLog log;
    private final HostedFlowSettings settings;

    CallbackBody(DetectionLog log, HostedFlowSettings settings) {
        this.log = log;
        this.settings = settings;
    }

    Map<String, @Nullable Object> of(SessionView session, HostedRequest request) {
        var body = new LinkedHashMap<String, @Nullable Object>();
        body.put("documentDetectionLog", log.documents(session));
        if (settings.fullCallback()) more(body, session, request);
        return body;
    }

    private void more(Map<String, @Nullable Object> body, SessionView session, HostedRequest request) {
        body.put("session", session.id().toString());
        body.put("identifier", request.identifier());
        body.put("label", request.label());
        body.put("secondary_label", request.secondaryLabel());
        body.put("is_verified", DetectionLog.isVerified(session));
        body.put("percentage_match", percentage(session.scores().faceMatch()));
        body.put("started_at", CallbackTime.of(session.openedAt()));
        body.put("completed_at", CallbackTime.of(session.updatedAt()));
        body.put("faceDetectionLog", log.faces(session));
    }

    /** To hundredths; null where no face could be compared. */
    private static @Nullable Double percentage(@Nullable Double score) {
        return score == null ? null : Math.round(score * PERCENT * PERCENT) / PERCENT;
    }
}
