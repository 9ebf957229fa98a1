package org.pramaan.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pramaan.client.Caller;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Hands the caller to controllers that ask for a {@link Caller}; without one nobody gets in, whatever the path. A door
 * that is open to guests asks for an {@code Optional<Caller>}.
 */
class CallerArgument implements HandlerMethodArgumentResolver {

    private static final String ATTRIBUTE = Caller.class.getName();

    static void remember(Caller caller, HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, caller);
    }

    static Caller require(HttpServletRequest request) {
        return find(request).orElseThrow(() -> new KeyRefused("API key is missing"));
    }

    static Optional<Caller> find(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Caller caller ? Optional.of(caller) : Optional.empty();
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == Caller.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var sent = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        return parameter.isOptional() ? find(sent) : require(sent);
    }
}
