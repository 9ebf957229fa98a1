package org.pramaan.account;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes and checks passwords; each hash tells how it was made, so that the way can change. */
@Component
class Passwords {

    private static final int LONGEST = 72;

    private final PasswordEncoder encoder;
    private final String nobodys;

    Passwords(AccountSettings settings) {
        encoder = new DelegatingPasswordEncoder(
                "bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(settings.bcryptStrength())));
        nobodys = encoder.encode("the password of nobody");
    }

    String hash(Password password) {
        return encoder.encode(password.value());
    }

    /** Takes as long whether or not there is a hash to compare with. */
    boolean match(String typed, @Nullable String hash) {
        boolean same = encoder.matches(cut(typed), hash == null ? nobodys : hash);
        return same && hash != null && typed.length() <= LONGEST;
    }

    private static String cut(String typed) {
        return typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
    }
}
