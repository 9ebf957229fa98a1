package org.pramaan.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.pramaan.client.Caller;
import org.springframework.stereotype.Component;

/**
 * Hands the caller to controllers that ask for a {@link Caller}; without one nobody gets in, whatever the path. A door
 * that is open to guests asks for an {@code Optional<Caller>}.
 */
@Component
class CallerArgument extends SenderArgument<Caller> {

    CallerArgument() {
        super(Caller.class);
    }

    @Override
    protected Caller require(HttpServletRequest request) {
        return KnownCaller.require(request);
    }

    @Override
    protected Optional<Caller> find(HttpServletRequest request) {
        return KnownCaller.find(request);
    }
}
