package org.pramaan.api.xamila;

import jakarta.servlet.http.HttpServletRequest;
import org.pramaan.access.Door;
import org.springframework.stereotype.Component;

/** Where customers enter: with tokens of their own instead of API keys (XA-01), as people of the tenant xamila (CF-31). */
@Component
class XamilaDoor implements Door {

    @Override
    public String name() {
        return "xamila";
    }

    @Override
    public boolean serves(HttpServletRequest request) {
        return XamilaPaths.match(request);
    }
}
