package org.pramaan.customer;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.pramaan.platform.DataCipher;
import org.pramaan.platform.DataKey;
import org.pramaan.platform.DataKeys;
import org.springframework.stereotype.Component;

/** Encrypts what belongs to one customer with that customer's own key. */
@Component
class CustomerSeal {

    private final DataKeys keys;
    private final ObjectMapper json;

    CustomerSeal(DataKeys keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    DataKey newKey(UUID accountId) {
        return keys.generate(owner(accountId));
    }

    DataCipher cipher(UUID accountId, DataKey key) {
        return keys.open(key, owner(accountId));
    }

    byte[] seal(DataCipher cipher, String purpose, Object value) {
        try {
            return cipher.encrypt(json.writeValueAsBytes(value), purpose);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    <T> T open(DataCipher cipher, String purpose, byte[] sealed, Class<T> type) {
        try {
            return json.readValue(cipher.decrypt(sealed, purpose), type);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String owner(UUID accountId) {
        return "customer|" + accountId;
    }
}
