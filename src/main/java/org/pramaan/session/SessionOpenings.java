package org.pramaan.session;

import java.util.Map;
import org.pramaan.compliance.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens sessions. A newer one supersedes the user's open one, unless the client prefers to resume it (CF-9). */
@Component
public class SessionOpenings {

    private final KycUsers users;
    private final SessionFactory factory;
    private final NewestSessions newest;
    private final SessionWorkflow workflow;
    private final SessionLog log;

    SessionOpenings(
            KycUsers users, SessionFactory factory, NewestSessions newest, SessionWorkflow workflow, SessionLog log) {
        this.users = users;
        this.factory = factory;
        this.newest = newest;
        this.workflow = workflow;
        this.log = log;
    }

    /** Answers the new session, or the open one of the same user if the client resumes. */
    @Transactional
    public Opened open(Opening opening) {
        var caller = opening.caller();
        var user = users.named(caller.clientId(), opening.externalUserId());
        var open = newest.openOf(user);
        if (caller.resumeOpenSession() && open.isPresent()) return Opened.of(open.get());
        open.ifPresent(older -> workflow.supersede(older.id()));
        return Opened.of(begin(user, opening));
    }

    private KycSession begin(KycUser user, Opening opening) {
        var session = newest.add(factory.make(user, opening));
        log.note(session, Actor.clientKey(opening.caller().keyId()), "session.opened", Map.of());
        workflow.start(session.id());
        return session;
    }
}
