package org.pramaan.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hands what is known of a request's sender to controllers that ask for it by its type, or for an {@link Optional} of
 * it. Whoever reads the documentation sees no parameter for it.
 */
public abstract class SenderArgument<T> implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final Class<T> type;

    protected SenderArgument(Class<T> type) {
        this.type = type;
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(type);
    }

    /** Throws what the request is to be refused with if its sender is not known. */
    protected abstract T require(HttpServletRequest request);

    protected Optional<T> find(HttpServletRequest request) {
        return Optional.of(require(request));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == type;
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
