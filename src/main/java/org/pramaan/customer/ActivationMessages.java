package org.pramaan.customer;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.pramaan.notification.Channel;
import org.pramaan.notification.Letter;
import org.pramaan.notification.Messages;
import org.pramaan.notification.OutgoingMessage;
import org.springframework.stereotype.Component;

/** What is sent and noted while an account is activated. */
@Component
class ActivationMessages {

    private final CodeMessages codes;
    private final Messages messages;
    private final CodeThrottle throttle;
    private final CustomerSettings settings;
    private final CustomerLog log;

    ActivationMessages(
            CodeMessages codes, Messages messages, CodeThrottle throttle, CustomerSettings settings, CustomerLog log) {
        this.codes = codes;
        this.messages = messages;
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

    void sendCode(Customer customer, Channel channel) {
        codes.send(customer, channel);
        log.note(customer, "customer.code_sent", Map.of("channel", channel.name()));
    }

    void pretend(UUID clientId, Channel channel) {
        codes.pretend(clientId, channel);
    }

    void activated(Customer customer) {
        var contact = customer.contact();
        messages.send(new OutgoingMessage(
                customer.clientId(),
                Channel.EMAIL,
                contact.email(),
                customer.language(),
                Letter.welcome(contact.firstName()),
                null));
        log.note(customer, "customer.activated");
    }
}
