package org.pramaan.session;

import java.util.UUID;
import org.pramaan.platform.DataCipher;
import org.pramaan.platform.DataKey;
import org.pramaan.platform.DataKeys;
import org.springframework.stereotype.Component;

/** Opens the key that everything personal of one session is encrypted with. */
@Component
class SessionCiphers {

    private final DataKeys keys;

    SessionCiphers(DataKeys keys) {
        this.keys = keys;
    }

    byte[] newKey(KycUser user, UUID sessionId) {
        return keys.generate(owner(user.clientId(), sessionId)).wrapped();
    }

    DataCipher of(KycSession session) {
        return keys.open(new DataKey(session.dataKey()), owner(session.clientId(), session.id()));
    }

    private static String owner(UUID clientId, UUID sessionId) {
        return clientId + "|" + sessionId;
    }
}
