package org.pramaan.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import org.pramaan.platform.AddressGuard;
import org.pramaan.platform.RefusedAddress;
import org.pramaan.problem.Refusal;
import org.springframework.stereotype.Component;

/** Which addresses a client may choose (CF-29); they are checked again at every attempt. */
@Component
class EndpointAddress {

    private static final int LONGEST = 2048;

    private final AddressGuard guard;

    EndpointAddress(AddressGuard guard) {
        this.guard = guard;
    }

    /** @throws Refusal saying what is wrong with it */
    URI check(String text) {
        if (text.length() > LONGEST) {
            throw refused("It has more than 2048 characters");
        }
        try {
            return guard.check(new URI(text)).uri();
        } catch (URISyntaxException malformed) {
            throw refused("It is malformed");
        } catch (RefusedAddress refused) {
            throw refused(String.valueOf(refused.getMessage()));
        }
    }

    private static Refusal refused(String reason) {
        return Refusal.badRequest("VALIDATION_ERROR", "The webhook URL cannot be used. %s.".formatted(reason));
    }
}
