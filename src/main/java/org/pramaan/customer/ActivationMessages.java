package org.pramaan.customer;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.pramaan.notification.Channel;
import org.pramaan.notification.Letter;
import org.springframework.stereotype.Component;

/** What is sent and noted while an account is activated. */
@Component
class ActivationMessages {

    private final CodeMessages codes;
    private final CustomerLetters letters;
    private final CodeThrottle throttle;
    private final CustomerSettings settings;
    private final CustomerLog log;

    ActivationMessages(
            CodeMessages codes,
            CustomerLetters letters,
            CodeThrottle throttle,
            CustomerSettings settings,
            CustomerLog log) {
        this.codes = codes;
        this.letters = letters;
        this.throttle = throttle;
        this.settings = settings;
        this.log = log;
    }

    /** Counted for whatever id was sent, whether there is such an account or not. */
    void requirePause(UUID id, Channel channel) {
        var what = "resend|" + id + "|" + channel;
        throttle.take(what, 1, settings.resendPause());
        throttle.take(what + "|hour", settings.resendsPerHour(), Duration.ofHours(1));
    }

    /** Counted likewise, over all codes of the account, so that asking for other codes buys no further guesses. */
    void requireTry(UUID id) {
        throttle.take("codes|" + id, settings.codeAttemptsPerDay(), Duration.ofDays(1));
    }

    void sendCode(Customer customer, Channel channel) {
        codes.send(customer, channel);
        log.note(customer, "customer.code_sent", Map.of("channel", channel.name()));
    }

    void pretend(UUID clientId, Channel channel) {
        codes.pretend(clientId, channel);
    }

    void activated(Customer customer) {
        letters.send(customer, Letter::welcome);
        log.note(customer, "customer.activated");
    }
}
