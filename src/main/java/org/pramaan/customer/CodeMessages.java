package org.pramaan.customer;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        send(customer.clientId(), customer.language(), channel, address, Letter.code(contact.firstName(), code));
    }

    void pretend(UUID clientId, Channel channel) {
        send(clientId, Language.FR, channel, null, Letter.code("", codes.draw()));
    }

    private void send(UUID clientId, Language language, Channel channel, @Nullable String address, Letter letter) {
        messages.send(new OutgoingMessage(clientId, channel, address, language, letter, codes.expiry()));
    }
}
