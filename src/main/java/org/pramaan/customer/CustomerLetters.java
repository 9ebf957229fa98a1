package org.pramaan.customer;

import java.util.function.Function;
import org.pramaan.notification.Channel;
import org.pramaan.notification.Letter;
import org.pramaan.notification.Messages;
import org.pramaan.notification.OutgoingMessage;
import org.springframework.stereotype.Component;

/** Sends letters to customers by e-mail. */
@Component
class CustomerLetters {

    private final Messages messages;

    CustomerLetters(Messages messages) {
        this.messages = messages;
    }

    /** @param letter by the name with which it greets */
    void send(Customer customer, Function<String, Letter> letter) {
        var contact = customer.contact();
        messages.send(new OutgoingMessage(
                customer.id(),
                customer.clientId(),
                Channel.EMAIL,
                contact.email(),
                customer.language(),
                letter.apply(contact.firstName()),
                null));
    }
}
