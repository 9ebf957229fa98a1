package org.pramaan.webhook;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was sent to a client and how it was received (EN-66, BS-03); without the events' contents. */
@Component
@Transactional(readOnly = true)
public class DeliveryLog {

    private final LogTable table;
    private final WebhookSettings settings;

    DeliveryLog(LogTable table, WebhookSettings settings) {
        this.table = table;
        this.settings = settings;
    }

    /** How long what was sent and answered can be opened. */
    public Duration retention() {
        return settings.logRetention();
    }

    /**
     * A page of the client's deliveries, newest first.
     *
     * @param number counts from 0
     */
    public Page page(UUID clientId, DeliveryFilter filter, int number, int size) {
        var found = table.find(clientId, filter, Math.multiplyExact(number, size), size + 1);
        return new Page(found.subList(0, Math.min(size, found.size())), found.size() > size);
    }

    /** @param more whether another page follows */
    public record Page(List<LoggedDelivery> deliveries, boolean more) {}
}
