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

/** Lets in who shows a valid {@code X-API-Key} (EN-02) and remembers the caller for what follows. */
@Component
@Order(FilterOrder.API_KEY)
class ApiKeyFilter extends DoorFilter {

    static final String HEADER = "X-API-Key";

    private final ApiKeys keys;
    private final WrongKeys wrongKeys;

    ApiKeyFilter(KeyedDoors doors, ApiKeys keys, WrongKeys wrongKeys) {
        super(doors::guard);
        this.keys = keys;
        this.wrongKeys = wrongKeys;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caller = caller(request);
        if (caller.isEmpty()) {
            wrongKeys.count(request, response);
            throw new KeyRefused("API key is missing or not valid");
        }
        KnownCaller.remember(caller.get(), request);
        chain.doFilter(request, response);
    }

    private Optional<Caller> caller(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HEADER)).map(String::strip).flatMap(keys::callerOf);
    }
}
