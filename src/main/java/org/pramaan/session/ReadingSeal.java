package org.pramaan.session;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.pramaan.platform.KeyedHash;
import org.pramaan.platform.SealedJson;
import org.springframework.stereotype.Component;

/** Encrypts readings under the session's key and lets a covered picture take the place of the original. */
@Component
class ReadingSeal {

    private final KycSessionRepository sessions;
    private final DocumentVault vault;
    private final SessionCiphers ciphers;
    private final SealedJson json;
    private final KeyedHash hash;

    ReadingSeal(
            KycSessionRepository sessions,
            DocumentVault vault,
            SessionCiphers ciphers,
            ObjectMapper mapper,
            KeyedHash hash) {
        this.sessions = sessions;
        this.vault = vault;
        this.ciphers = ciphers;
        this.json = new SealedJson(mapper);
        this.hash = hash;
    }

    byte[] open(KycDocument document) {
        return vault.open(sessions.findById(document.sessionId()).orElseThrow(), document);
    }

    void keep(KycSession session, KycDocument document, Reading reading) {
        var cipher = ciphers.of(session);
        var facts = json.seal(cipher, SessionFacts.purpose(document.id()), reading.facts());
        var portrait =
                reading.portrait() == null ? null : cipher.encrypt(reading.portrait(), "portrait|" + document.id());
        if (reading.covered() != null) vault.replace(session, document, reading.covered());
        document.read(facts, portrait, numberHash(session, document, reading.number()), reading.withheld());
    }

    private @Nullable String numberHash(KycSession session, KycDocument document, @Nullable String number) {
        return number == null ? null : hash.hexOf("number|" + session.clientId() + "|" + document.kind(), number);
    }
}
