package org.pramaan.digilocker.simulator;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The people of the simulator: one for every outcome. */
enum SimulatedUser {
    CONSENTS("PAN and Aadhaar are there"),
    REFUSES("denies, whichever button is pressed"),
    NO_AADHAAR("no Aadhaar is linked to the account"),
    NO_PAN("no PAN is issued into the account; it can be pulled by its number"),
    STALE_TOKEN("the first access token is refused, a refreshed one is taken"),
    EXPIRED_TOKEN("every access token is refused, and so is the refresh token"),
    RATE_LIMIT("every call is one too many"),
    SLOW("every answer takes two seconds"),
    FLAKY("the first two calls fail, the next ones succeed"),
    BROKEN("every call fails"),
    TAMPERED("the e-Aadhaar was changed after it was signed"),
    WRONG_HMAC("files do not fit their hmac");

    private final String story;

    SimulatedUser(String story) {
        this.story = story;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String story() {
        return story;
    }

    static Optional<SimulatedUser> find(String id) {
        return Stream.of(values()).filter(user -> user.id().equals(id)).findFirst();
    }
}
