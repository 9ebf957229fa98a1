package org.pramaan.notification;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import org.pramaan.client.Clients;
import org.pramaan.platform.SealedJson;
import org.springframework.stereotype.Component;

/** Encrypts messages with the key of the client on whose behalf they are sent. */
@Component
class MessageSeal {

    private final Clients clients;
    private final SealedJson json;

    MessageSeal(Clients clients, ObjectMapper mapper) {
        this.clients = clients;
        this.json = new SealedJson(mapper);
    }

    byte[] seal(UUID messageId, OutgoingMessage message) {
        var content = new MessageContent(message.address(), message.language(), message.letter());
        return json.seal(clients.cipherOf(message.clientId()), purpose(messageId), content);
    }

    MessageContent open(StoredMessage message) {
        var cipher = clients.cipherOf(message.clientId());
        return json.open(cipher, purpose(message.id()), message.content(), MessageContent.class);
    }

    private static String purpose(UUID messageId) {
        return "notification|" + messageId;
    }
}
