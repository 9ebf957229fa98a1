package org.pramaan.customer;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pramaan.customer.Flaw.Kind;
import org.springframework.stereotype.Component;

/** Checks one answer of a profile (XA-03, XA-24). */
@Component
class ProfileRules {

    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_TEXT = 255;
    private static final int MOST_DIGITS = 12;
    private static final int MOST_DECIMALS = 3; // no currency has more
    private static final int DATE_LENGTH = 10;

    private final ProfileSettings settings;
    private final Clock clock;

    ProfileRules(ProfileSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** What is wrong with it, if anything. */
    Optional<Flaw> check(ProfileField field, String value) {
        return Optional.ofNullable(flaw(field, value)).map(kind -> new Flaw(field.key(), kind));
    }

    private @Nullable Kind flaw(ProfileField field, String value) {
        if (!PlainText.is(value)) return Kind.MALFORMED;
        return switch (field.kind()) {
            case NAME -> value.length() > LONGEST_NAME ? Kind.TOO_LONG : null;
            case TEXT -> value.length() > LONGEST_TEXT ? Kind.TOO_LONG : null;
            case CHOICE -> field.allows(value) ? null : Kind.NOT_A_CHOICE;
            case MONEY -> money(value);
            case BIRTH_DATE -> birthDate(value);
            case EXPIRY_DATE -> expiryDate(value);
        };
    }

    private static @Nullable Kind money(String value) {
        if (!value.matches("-?\\d{1,%d}(\\.\\d{1,%d})?".formatted(MOST_DIGITS, MOST_DECIMALS))) return Kind.MALFORMED;
        return new BigDecimal(value).signum() < 0 ? Kind.NOT_POSITIVE : null;
    }

    private @Nullable Kind birthDate(String value) {
        var date = date(value);
        if (date.isEmpty()) return Kind.MALFORMED;
        int age = Period.between(date.get(), today()).getYears();
        if (age < settings.leastAge()) return Kind.TOO_YOUNG;
        return age > settings.mostAge() ? Kind.TOO_OLD : null;
    }

    private @Nullable Kind expiryDate(String value) {
        var date = date(value);
        if (date.isEmpty()) return Kind.MALFORMED;
        return date.get().isBefore(today()) ? Kind.PAST : null;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Optional<LocalDate> date(String value) {
        if (value.length() != DATE_LENGTH) return Optional.empty(); // years of five digits and more, or with a sign
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }
}
