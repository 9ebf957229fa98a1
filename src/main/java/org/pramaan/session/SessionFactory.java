package org.pramaan.session;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.platform.Ids;
import org.springframework.stereotype.Component;

/** Makes sessions with a data key of their own and their contact details encrypted. */
@Component
class SessionFactory {

    private final SessionCiphers ciphers;
    private final SealedJson json;
    private final Clock clock;
    private final Ids ids;

    SessionFactory(SessionCiphers ciphers, SealedJson json, Clock clock, Ids ids) {
        this.ciphers = ciphers;
        this.json = json;
        this.clock = clock;
        this.ids = ids;
    }

    KycSession make(KycUser user, Opening opening) {
        UUID id = ids.next();
        var session = new KycSession(id, user, ciphers.newKey(user, id), clock.instant());
        session.keepContact(json.seal(ciphers.of(session), "contact", Contact.of(opening)));
        return session;
    }

    private record Contact(
            @Nullable String email,
            @Nullable String phone,
            @Nullable Map<String, Object> metadata) {
        static Contact of(Opening opening) {
            return new Contact(opening.email(), opening.phone(), opening.metadata());
        }
    }
}
