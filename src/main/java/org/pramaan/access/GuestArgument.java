package org.pramaan.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the guest of a door to controllers that ask for a {@link Guest}. */
class GuestArgument implements HandlerMethodArgumentResolver {

    private final Doors doors;
    private final DoorTenants tenants;

    GuestArgument(Doors doors, DoorTenants tenants) {
        this.doors = doors;
        this.tenants = tenants;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Guest.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return guest(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }

    private Guest guest(HttpServletRequest request) {
        var door = doors.require(request).name();
        return CallerArgument.find(request)
                .map(caller -> new Guest(caller.clientId(), door, caller.keyId()))
                .orElseGet(() -> new Guest(tenants.of(door), door, null));
    }
}
