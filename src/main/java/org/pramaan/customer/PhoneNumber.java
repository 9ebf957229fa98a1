package org.pramaan.customer;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/** A phone number with its country code, in E.164 format. */
record PhoneNumber(String value) {

    private static final int LONGEST = 32;

    /** Reads {@code +33 1 23 45 67 89} and the like; empty if no country has such a number. */
    static Optional<PhoneNumber> parse(String text) {
        if (!text.startsWith("+") || text.length() > LONGEST) return Optional.empty();
        try {
            var numbers = PhoneNumberUtil.getInstance();
            var number = numbers.parse(text, null);
            return numbers.isValidNumber(number)
                    ? Optional.of(new PhoneNumber(numbers.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException malformed) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "PhoneNumber[hidden]";
    }
}
