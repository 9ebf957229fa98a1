package org.pramaan.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.pramaan.client.ApiKeys;
import org.pramaan.client.Caller;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Checks the key a guest shows, and whether one is needed (KF-01, CF-16); a key that is sent must be valid. */
@Component
@Order(FilterOrder.API_KEY)
class GuestKeyFilter extends DoorFilter {

    private final Doors doors;
    private final ApiKeys keys;
    private final WrongKeys wrongKeys;

    GuestKeyFilter(Doors doors, ApiKeys keys, WrongKeys wrongKeys) {
        super(doors::serve);
        this.doors = doors;
        this.keys = keys;
        this.wrongKeys = wrongKeys;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return super.shouldNotFilter(request) || doors.require(request).letsAnyone(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var door = doors.require(request);
        var shown = ShownKey.of(request, door);
        if (shown.isPresent() || doors.termsOf(door).mode() == DoorTerms.Mode.REQUIRED) {
            KnownCaller.remember(require(shown, request, response), request);
        }
        chain.doFilter(request, response);
    }

    private Caller require(Optional<String> shown, HttpServletRequest request, HttpServletResponse response) {
        var caller = shown.flatMap(keys::callerOf);
        if (caller.isEmpty()) wrongKeys.count(request, response);
        return caller.orElseThrow(() -> new KeyRefused("API key is missing or not valid"));
    }
}
