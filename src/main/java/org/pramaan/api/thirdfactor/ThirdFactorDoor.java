package org.pramaan.api.thirdfactor;

import jakarta.servlet.http.HttpServletRequest;
import org.pramaan.access.Door;
import org.springframework.stereotype.Component;

/** Where this API is entered: with a bearer token everywhere but at its health check (TF-01, TF-12, CF-16)
 * and where a tenant signs a token of its own (TF-07). */
@Component
class ThirdFactorDoor implements Door {

    @Override
    public String name() {
        return "thirdfactor";
    }

    @Override
    public boolean serves(HttpServletRequest request) {
        return ThirdFactorPaths.match(request);
    }

    @Override
    public boolean takesBearer() {
        return true;
    }

    @Override
    public boolean letsAnyone(HttpServletRequest request) {
        return ThirdFactorPaths.needNoKey(request);
    }

    @Override
    public boolean readsForms() {
        return true;
    }
}
