package org.pramaan.notification;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.pramaan.client.Clients;
import org.springframework.stereotype.Component;

/** Encrypts messages with the key of the client on whose behalf they are sent. */
@Component
class MessageSeal {

    private final Clients clients;
    private final ObjectMapper json;

    MessageSeal(Clients clients, ObjectMapper json) {
        this.clients = clients;
        this.json = json;
    }

    byte[] seal(UUID messageId, OutgoingMessage message) {
        var content = new MessageContent(message.address(), message.language(), message.letter());
        try {
            return clients.cipherOf(message.clientId()).encrypt(json.writeValueAsBytes(content), purpose(messageId));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    MessageContent open(StoredMessage message) {
        var plain = clients.cipherOf(message.clientId()).decrypt(message.content(), purpose(message.id()));
        try {
            return json.readValue(plain, MessageContent.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String purpose(UUID messageId) {
        return "notification|" + messageId;
    }
}
