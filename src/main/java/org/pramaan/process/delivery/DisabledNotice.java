package org.pramaan.process.delivery;

import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.pramaan.account.EmailAddress;
import org.pramaan.client.ClientProfile;
import org.pramaan.notification.Mail;
import org.pramaan.webhook.EndpointStatus;

/** What an owner reads when an endpoint was switched off. */
final class DisabledNotice {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static final String TEXT = """
            A webhook of %s was switched off%s.

            Address: %s
            Since:   %s
            Why:     %s

            Nothing is sent there until somebody enables it again, in the portal under Webhooks. What was not heard \
            meanwhile can be sent again from there.
            """;

    private DisabledNotice() {}

    static Mail mail(ClientProfile client, EndpointStatus endpoint, EmailAddress to) {
        var text = TEXT.formatted(
                client.name(),
                client.sandbox() ? ", one for test data" : "",
                shown(endpoint.url()),
                MOMENT.format(Objects.requireNonNull(endpoint.disabledAt())),
                why(endpoint));
        return new Mail(to.value(), "A webhook was switched off", text);
    }

    private static String why(EndpointStatus endpoint) {
        return "GONE".equals(endpoint.disabledReason())
                ? "the receiver answered 410, that it wants no more events"
                : "for days not one attempt to reach it succeeded";
    }

    /** Without the query, in which receivers like to keep a secret. */
    private static String shown(URI url) {
        return url.getScheme() + "://" + url.getRawAuthority() + url.getRawPath();
    }
}
