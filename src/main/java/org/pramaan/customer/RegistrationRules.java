package org.pramaan.customer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pramaan.customer.Flaw.Kind;
import org.springframework.stereotype.Component;

/** Checks a registration and tells all its flaws at once (XA-03, XA-20). */
@Component
class RegistrationRules {

    private static final int LONGEST_NAME = 150;

    private final PasswordRules passwords;

    RegistrationRules(PasswordRules passwords) {
        this.passwords = passwords;
    }

    /** @throws InvalidData unless everything is as it must be */
    Contact require(Registration registration) {
        List<Flaw> flaws = new ArrayList<>();
        var email = text("email", registration.email(), flaws);
        var phone = text("phone", registration.phone(), flaws);
        var first = name("first_name", registration.firstName(), flaws);
        var last = name("last_name", registration.lastName(), flaws);
        var address = EmailAddress.parse(email);
        var number = PhoneNumber.parse(phone);
        if (!email.isEmpty() && address.isEmpty()) flaws.add(new Flaw("email", Kind.MALFORMED));
        if (!phone.isEmpty() && number.isEmpty()) flaws.add(new Flaw("phone", Kind.MALFORMED));
        flaws.addAll(password(registration));
        if (!flaws.isEmpty()) throw new InvalidData(flaws);
        return new Contact(address.orElseThrow().value(), number.orElseThrow().value(), first, last);
    }

    private List<Flaw> password(Registration registration) {
        var password = registration.password();
        return password == null || password.isEmpty()
                ? List.of(new Flaw(PasswordRules.FIELD, Kind.REQUIRED))
                : passwords.check(password, registration);
    }

    private static String name(String field, @Nullable String value, List<Flaw> flaws) {
        var name = text(field, value, flaws);
        if (name.length() > LONGEST_NAME) flaws.add(new Flaw(field, Kind.TOO_LONG));
        if (!PlainText.is(name)) flaws.add(new Flaw(field, Kind.MALFORMED));
        return name;
    }

    private static String text(String field, @Nullable String value, List<Flaw> flaws) {
        var text = value == null ? "" : value.strip();
        if (text.isEmpty()) flaws.add(new Flaw(field, Kind.REQUIRED));
        return text;
    }
}
