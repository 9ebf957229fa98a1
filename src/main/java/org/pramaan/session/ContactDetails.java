package org.pramaan.session;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.platform.SealedJson;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a client said of a person when it opened the session, encrypted with the session's key. */
@Component
public class ContactDetails {

    private static final String PURPOSE = "contact";

    private final KycSessionRepository sessions;
    private final SessionCiphers ciphers;
    private final SealedJson json;

    ContactDetails(KycSessionRepository sessions, SessionCiphers ciphers, ObjectMapper mapper) {
        this.sessions = sessions;
        this.ciphers = ciphers;
        this.json = new SealedJson(mapper);
    }

    /** The account in {@code metadata.bankAccount}, if there is one in the right form. */
    @Transactional(readOnly = true)
    public Optional<BankAccount> bankAccount(UUID sessionId) {
        return sessions.findById(sessionId)
                .flatMap(this::contact)
                .flatMap(contact -> BankAccount.in(contact.metadata()));
    }

    void keep(KycSession session, Contact contact) {
        session.keepContact(json.seal(ciphers.of(session), PURPOSE, contact));
    }

    private Optional<Contact> contact(KycSession session) {
        return Optional.ofNullable(session.sealedContact())
                .map(kept -> json.open(ciphers.of(session), PURPOSE, kept, Contact.class));
    }
}
