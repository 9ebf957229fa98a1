package org.pramaan.aadhaar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Hashes of the registered e-mail and mobile number. Sources disagree on which of the two a single hash is of, and on
 * whether each round hashes the bytes or their hexadecimal form: either is accepted, and a single hash of the other
 * value says nothing.
 *
 * @param hashes none, one, or that of the e-mail and that of the mobile number, 32 bytes each
 * @param rounds how often the value is hashed: the last digit of the Aadhaar number, at least 1
 */
public record QrContacts(List<byte[]> hashes, int rounds) {

    static final QrContacts NONE = new QrContacts(List.of(), 1);

    Optional<Boolean> isMobile(String mobile) {
        return is(mobile, 1);
    }

    Optional<Boolean> isEmail(String email) {
        return is(email, 0);
    }

    private Optional<Boolean> is(String value, int place) {
        if (hashes.isEmpty()) return Optional.empty();
        if (hashes.size() > place && hashes.size() == 2) return Optional.of(matches(value, hashes.get(place)));
        return matches(value, hashes.get(0)) ? Optional.of(true) : Optional.empty();
    }

    private boolean matches(String value, byte[] hash) {
        return MessageDigest.isEqual(hexRounds(value), hash) || MessageDigest.isEqual(byteRounds(value), hash);
    }

    private byte[] hexRounds(String value) {
        return HexFormat.of().parseHex(ContactHash.of(value, rounds));
    }

    private byte[] byteRounds(String value) {
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < rounds; round++) bytes = DigestUtils.sha256(bytes);
        return bytes;
    }

    @Override
    public String toString() {
        return "QrContacts[hidden]";
    }
}
