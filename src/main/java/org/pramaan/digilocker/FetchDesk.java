package org.pramaan.digilocker;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes on fetches (EN-28): one at a time for each session, and none again for what a session still holds. */
@Component
class FetchDesk {

    /** What numbers to pull a PAN by are encrypted for. */
    static final String PURPOSE = "digilocker-pan";

    private final OpenSessions sessions;
    private final FetchGate gate;
    private final FetchTable table;
    private final FetchWorkflow workflow;
    private final FetchStamp stamp;

    FetchDesk(OpenSessions sessions, FetchGate gate, FetchTable table, FetchWorkflow workflow, FetchStamp stamp) {
        this.sessions = sessions;
        this.gate = gate;
        this.table = table;
        this.workflow = workflow;
        this.stamp = stamp;
    }

    /**
     * Answers the fetch to wait for: the session's running one, its last one if that brought the same documents and
     * they still count, or else a new one.
     */
    @Transactional
    Fetch take(UUID clientId, FetchRequest request) {
        var session = sessions.require(clientId, request.sessionId());
        var earlier = table.latest(request.sessionId()).filter(fetch -> gate.serves(fetch, request));
        if (earlier.isPresent()) return earlier.get();
        gate.check(session);
        return begin(request);
    }

    private Fetch begin(FetchRequest request) {
        var asked = stamp.asked(request, sessions.cipherOf(request.sessionId()));
        if (table.insert(asked, stamp.now())) workflow.begin(asked.sessionId(), asked.id());
        return table.latest(request.sessionId()).orElseThrow();
    }
}
