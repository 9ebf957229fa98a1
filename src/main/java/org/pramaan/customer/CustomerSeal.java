package org.pramaan.customer;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import org.pramaan.platform.DataCipher;
import org.pramaan.platform.DataKey;
import org.pramaan.platform.DataKeys;
import org.pramaan.platform.SealedJson;
import org.springframework.stereotype.Component;

/** Encrypts what belongs to one customer with that customer's own key. */
@Component
class CustomerSeal {

    private final DataKeys keys;
    private final SealedJson json;

    CustomerSeal(DataKeys keys, ObjectMapper mapper) {
        this.keys = keys;
        this.json = new SealedJson(mapper);
    }

    DataKey newKey(UUID accountId) {
        return keys.generate(owner(accountId));
    }

    DataCipher cipher(UUID accountId, DataKey key) {
        return keys.open(key, owner(accountId));
    }

    byte[] seal(DataCipher cipher, String purpose, Object value) {
        return json.seal(cipher, purpose, value);
    }

    <T> T open(DataCipher cipher, String purpose, byte[] sealed, Class<T> type) {
        return json.open(cipher, purpose, sealed, type);
    }

    private static String owner(UUID accountId) {
        return "customer|" + accountId;
    }
}
