package org.pramaan.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.UnaryOperator;
import org.pramaan.platform.AddressGuard;
import org.pramaan.platform.RefusedAddress;
import org.pramaan.problem.Refusal;
import org.springframework.stereotype.Component;

/** Which addresses a client may choose (CF-29); they are checked again at every attempt. */
@Component
public class EndpointAddress {

    private static final int LONGEST = 2048;

    private final AddressGuard guard;

    EndpointAddress(AddressGuard guard) {
        this.guard = guard;
    }

    /** @throws Refusal saying what is wrong with it */
    URI check(String text) {
        return check(text, uri -> guard.check(uri).uri());
    }

    /**
     * An address for one session alone, whose host may still be unknown.
     *
     * @throws Refusal likewise
     */
    public URI checkForLater(String text) {
        return check(text, guard::checkForLater);
    }

    private static URI check(String text, UnaryOperator<URI> rules) {
        if (text.length() > LONGEST) {
            throw refused("It has more than 2048 characters");
        }
        try {
            return rules.apply(new URI(text));
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
