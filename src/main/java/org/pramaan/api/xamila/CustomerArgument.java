package org.pramaan.api.xamila;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pramaan.customer.Customer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands the customer whose token was shown to controllers that ask for a {@link Customer}. */
@Configuration(proxyBeanMethods = false)
class CustomerArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private static final String ATTRIBUTE = Customer.class.getName();

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Customer.class); // no parameter for whoever reads the docs
    }

    static void remember(Customer customer, HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, customer);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Customer.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var sent = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        if (sent.getAttribute(ATTRIBUTE) instanceof Customer customer) return customer;
        throw XamilaRefusal.tokenNeeded();
    }
}
