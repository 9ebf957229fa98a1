package org.pramaan.customer;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.stereotype.Component;

/** Hashes passwords so that guessing them takes long, and compares as long where there is nothing to compare with. */
@Component
class CustomerPasswords {

    private static final int SALT_BYTES = 16;

    private final PasswordEncoder encoder;
    private final String nobodys;

    @Autowired
    CustomerPasswords(PasswordSettings settings) {
        this(new Pbkdf2PasswordEncoder(
                "", SALT_BYTES, settings.iterations(), SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256));
    }

    CustomerPasswords(PasswordEncoder encoder) {
        this.encoder = encoder;
        nobodys = encoder.encode("nobody's");
    }

    String hash(String password) {
        return encoder.encode(password);
    }

    /** Whether it is the password of this hash; without a hash it never is, after the same work. */
    boolean match(String password, @Nullable String hash) {
        boolean same = encoder.matches(password, hash == null ? nobodys : hash);
        return same && hash != null;
    }
}
