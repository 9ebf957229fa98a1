package org.pramaan.customer;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;
import java.util.Optional;

/** An e-mail address (RFC 5322), its domain in lower case; the same mailbox in any case is the same address here. */
record EmailAddress(String value) {

    private static final int LONGEST = 254;

    static Optional<EmailAddress> parse(String text) {
        try {
            var address = new InternetAddress(text, true);
            address.validate();
            return isPlain(text) ? Optional.of(new EmailAddress(lowerDomain(text))) : Optional.empty();
        } catch (AddressException malformed) {
            return Optional.empty();
        }
    }

    /** What it is found by. */
    String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** Only the mailbox, of a domain with a dot in it: no display name, no comment, no quotes. */
    private static boolean isPlain(String text) {
        return text.length() <= LONGEST
                && PlainText.is(text)
                && text.matches("[^\\s\"<>(),:;\\[\\]\\\\]+@[A-Za-z0-9.-]+\\.[A-Za-z0-9-]{2,}");
    }

    private static String lowerDomain(String text) {
        int at = text.lastIndexOf('@');
        return text.substring(0, at) + text.substring(at).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "EmailAddress[hidden]";
    }
}
