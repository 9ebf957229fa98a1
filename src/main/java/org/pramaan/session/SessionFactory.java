package org.pramaan.session;

import java.time.Clock;
import java.util.UUID;
import org.pramaan.platform.Ids;
import org.springframework.stereotype.Component;

/** Makes sessions with a data key of their own and their contact details encrypted. */
@Component
class SessionFactory {

    private final SessionCiphers ciphers;
    private final ContactDetails contacts;
    private final Clock clock;
    private final Ids ids;

    SessionFactory(SessionCiphers ciphers, ContactDetails contacts, Clock clock, Ids ids) {
        this.ciphers = ciphers;
        this.contacts = contacts;
        this.clock = clock;
        this.ids = ids;
    }

    KycSession make(KycUser user, Opening opening) {
        UUID id = ids.next();
        var session = new KycSession(id, user, ciphers.newKey(user, id), clock.instant());
        contacts.keep(session, Contact.of(opening));
        return session;
    }
}
