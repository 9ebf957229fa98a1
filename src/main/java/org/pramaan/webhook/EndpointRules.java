package org.pramaan.webhook;

import org.jspecify.annotations.Nullable;
import org.pramaan.problem.Refusal;
import org.springframework.stereotype.Component;

/** What a client may choose for an endpoint (EN-60, CF-29). */
@Component
class EndpointRules {

    private static final int LONGEST_DESCRIPTION = 200;

    private final EndpointAddress address;

    EndpointRules(EndpointAddress address) {
        this.address = address;
    }

    /** @throws Refusal saying what is wrong with the choice */
    Subscription check(EndpointChoice choice) {
        if (!PublishedEvents.NAMES.containsAll(choice.events())) {
            throw refused("An event is none of: " + String.join(", ", PublishedEvents.NAMES) + ".");
        }
        return new Subscription(address.check(choice.url()), choice.events(), description(choice.description()));
    }

    private static @Nullable String description(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        var stripped = text.strip();
        if (stripped.length() > LONGEST_DESCRIPTION || stripped.chars().anyMatch(Character::isISOControl)) {
            throw refused("A webhook's description is one line of at most 200 characters.");
        }
        return stripped;
    }

    private static Refusal refused(String message) {
        return Refusal.badRequest("VALIDATION_ERROR", message);
    }
}
