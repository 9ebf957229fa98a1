package org.pramaan.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Values as encrypted JSON. What cannot be read is told without quoting it. */
public final class SealedJson {

    private final ObjectMapper mapper;

    public SealedJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public byte[] seal(DataCipher cipher, String purpose, Object value) {
        try {
            return cipher.encrypt(mapper.writeValueAsBytes(value), purpose);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public <T> T open(DataCipher cipher, String purpose, byte[] sealed, Class<T> type) {
        try {
            return mapper.readValue(cipher.decrypt(sealed, purpose), type);
        } catch (IOException broken) {
            throw new IllegalStateException("What was sealed is no longer readable"); // no cause: it quotes
        }
    }
}
