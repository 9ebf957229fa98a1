package org.pramaan.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.pramaan.customer.Flaw.Kind;
import org.springframework.stereotype.Component;

/** What a password must be, after the validators of Django (XA-03): long enough, uncommon, no number, unlike its owner. */
@Component
class PasswordRules {

    static final String FIELD = "password";

    private final CommonPasswords common;
    private final PasswordSettings settings;

    PasswordRules(CommonPasswords common, PasswordSettings settings) {
        this.common = common;
        this.settings = settings;
    }

    List<Flaw> check(String password, Registration owner) {
        List<Flaw> flaws = new ArrayList<>();
        if (password.length() < settings.leastLength()) flaws.add(flaw(Kind.PASSWORD_TOO_SHORT));
        if (password.length() > settings.mostLength()) return List.of(flaw(Kind.PASSWORD_TOO_LONG));
        if (common.include(password)) flaws.add(flaw(Kind.PASSWORD_TOO_COMMON));
        if (password.chars().allMatch(Character::isDigit)) flaws.add(flaw(Kind.PASSWORD_NUMERIC));
        if (isLike(password, owner)) flaws.add(flaw(Kind.PASSWORD_LIKE_ATTRIBUTE));
        return flaws;
    }

    private boolean isLike(String password, Registration owner) {
        return Stream.of(owner.email(), owner.firstName(), owner.lastName())
                .filter(Objects::nonNull)
                .filter(attribute -> attribute.length() <= settings.mostLength())
                .anyMatch(attribute -> Likeness.of(password, attribute) >= settings.mostLikeness());
    }

    private static Flaw flaw(Kind kind) {
        return new Flaw(FIELD, kind);
    }
}
