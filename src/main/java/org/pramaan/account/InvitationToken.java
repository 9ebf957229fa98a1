package org.pramaan.account;

import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/** What an invitation's link bears. Its hash needs no salt: it has 256 random bits. */
record InvitationToken(String value) {

    private static final int RANDOM_BYTES = 32;

    static InvitationToken draw(SecureRandom random) {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return new InvitationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] hash() {
        return DigestUtils.sha256(value);
    }

    @Override
    public String toString() {
        return "InvitationToken[hidden]";
    }
}
