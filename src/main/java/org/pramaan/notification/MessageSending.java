package org.pramaan.notification;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends stored messages, one attempt at a time. */
@Component
public class MessageSending {

    private final MessageTable table;
    private final MessageSeal seal;
    private final Outlets outlets;
    private final LetterWriter writer;
    private final Clock clock;

    MessageSending(MessageTable table, MessageSeal seal, Outlets outlets, LetterWriter writer, Clock clock) {
        this.table = table;
        this.seal = seal;
        this.outlets = outlets;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * Sends the message, unless it was settled, has no receiver or is worth nothing any more.
     *
     * @throws MessageNotSent if it should be tried again
     */
    @Transactional
    public void attempt(UUID messageId) {
        var pending = table.findPending(messageId);
        if (pending.isEmpty()) return;
        var message = pending.get();
        boolean stale = message.isStale(clock.instant());
        if (!stale) send(message);
        table.settle(messageId, stale ? MessageState.EXPIRED : MessageState.SENT, clock.instant());
    }

    /** It is not tried again. */
    @Transactional
    public void giveUp(UUID messageId) {
        table.settle(messageId, MessageState.GIVEN_UP, clock.instant());
    }

    private void send(StoredMessage message) {
        var content = seal.open(message);
        var wording = writer.write(content.letter(), content.language());
        var address = content.address();
        if (address != null) outlets.require(message.channel()).send(address, wording);
    }
}
