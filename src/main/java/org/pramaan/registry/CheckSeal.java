package org.pramaan.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.UUID;
import org.pramaan.platform.FernetKeys;
import org.pramaan.platform.KeyedHash;
import org.springframework.stereotype.Component;

/** Writes questions and answers as Fernet tokens (DC-14) and finds them again by keyed hashes. */
@Component
class CheckSeal {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final FernetKeys keys;
    private final KeyedHash hash;

    CheckSeal(FernetKeys keys, KeyedHash hash) {
        this.keys = keys;
        this.hash = hash;
    }

    byte[] subject(UUID clientId, String externalUserId) {
        return hash.of("registry-subject", clientId + "|" + externalUserId);
    }

    /** Of everything that was asked, so that a corrected number is not answered from memory. */
    byte[] inputs(Question question) {
        return hash.of("registry-inputs", question.kind() + json(question));
    }

    String write(Object value) {
        return keys.encrypt(json(value));
    }

    <T> T read(String token, Class<T> type) {
        try {
            return MAPPER.readValue(keys.decrypt(token), type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A registry's answer is no longer readable"); // no cause: it quotes
        }
    }

    private static String json(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Not writable as JSON");
        }
    }
}
