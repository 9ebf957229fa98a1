package org.pramaan.customer;

import java.time.Duration;
import java.util.UUID;
import org.pramaan.notification.Channel;
import org.pramaan.notification.Language;
import org.pramaan.notification.Letter;
import org.pramaan.notification.Messages;
import org.pramaan.notification.OutgoingMessage;
import org.springframework.stereotype.Component;

/** Sends one-time codes; or does the same work and sends nothing, so that nobody learns who has an account. */
@Component
class CodeMessages {

    private final OneTimeCodes codes;
    private final Messages messages;
    private final CodeThrottle throttle;
    private final CustomerSettings settings;

    CodeMessages(OneTimeCodes codes, Messages messages, CodeThrottle throttle, CustomerSettings settings) {
        this.codes = codes;
        this.messages = messages;
        this.throttle = throttle;
        this.settings = settings;
    }

    /** Keeps an address from having messages sent to ever more people. */
    void requireShare(String address) {
        throttle.take("register|" + address, settings.registrationsPerAddress(), Duration.ofHours(1));
    }

    void send(Customer customer, Channel channel) {
        var code = codes.draw();
        codes.put(customer.id(), channel, code);
        var contact = customer.contact();
        var address = channel == Channel.EMAIL ? contact.email() : contact.phone();
        messages.send(new OutgoingMessage(
                customer.id(),
                customer.clientId(),
                channel,
                address,
                customer.language(),
                Letter.code(contact.firstName(), code, settings.codeValidity()),
                codes.expiry()));
    }

    void pretend(UUID clientId, Channel channel) {
        var letter = Letter.code("", codes.draw(), settings.codeValidity());
        messages.send(new OutgoingMessage(null, clientId, channel, null, Language.FR, letter, codes.expiry()));
    }
}
