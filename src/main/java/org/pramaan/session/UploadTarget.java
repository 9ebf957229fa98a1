package org.pramaan.session;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the session that an upload is for: the one named, else the newest one of the user (EN-11, CF-9). */
@Component
class UploadTarget {

    private final KycUsers users;
    private final NewestSessions newest;
    private final KycSessionRepository sessions;

    UploadTarget(KycUsers users, NewestSessions newest, KycSessionRepository sessions) {
        this.users = users;
        this.newest = newest;
        this.sessions = sessions;
    }

    UUID find(UUID clientId, String externalUserId, @Nullable UUID sessionId) {
        return sessionId == null ? newest(clientId, externalUserId) : named(clientId, sessionId);
    }

    private UUID newest(UUID clientId, String externalUserId) {
        return users.find(clientId, externalUserId)
                .flatMap(newest::of)
                .map(KycSession::id)
                .orElseThrow(SessionRefusals::unknownUser);
    }

    private UUID named(UUID clientId, UUID sessionId) {
        var session = sessions.findById(sessionId).orElseThrow(SessionRefusals::unknownSession);
        if (!session.clientId().equals(clientId)) throw SessionRefusals.otherClient();
        return session.id();
    }
}
