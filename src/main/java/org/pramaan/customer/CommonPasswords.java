package org.pramaan.customer;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The 30 000 passwords that people choose most, as zxcvbn counted them. */
@Component
class CommonPasswords {

    private final Set<String> known;

    CommonPasswords() {
        try {
            known = Set.copyOf(StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    boolean include(String password) {
        return known.contains(password.toLowerCase(Locale.ROOT).strip());
    }
}
