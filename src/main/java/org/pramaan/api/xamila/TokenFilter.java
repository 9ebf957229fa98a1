package org.pramaan.api.xamila;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pramaan.customer.Customer;
import org.pramaan.customer.CustomerAuthenticator;
import org.pramaan.customer.Customers;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in who shows a genuine access token of an active account, before anything of the body is read (XA-01, XA-05). */
@Component
@Order(TokenFilter.AFTER_RATE_LIMITS)
class TokenFilter extends OncePerRequestFilter {

    static final int AFTER_RATE_LIMITS = -69;

    private final CustomerAuthenticator authenticator;
    private final Customers customers;
    private final MediaAddress media;

    TokenFilter(CustomerAuthenticator authenticator, Customers customers, MediaAddress media) {
        this.authenticator = authenticator;
        this.customers = customers;
        this.media = media;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !XamilaPaths.match(request)
                || XamilaPaths.needNoToken(request)
                || MediaAddress.isFile(request) && media.isSigned(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var account = BearerToken.of(request).flatMap(authenticator::accountOf).orElseThrow(XamilaRefusal::tokenNeeded);
        var customer = customers.findActive(account).orElseThrow(XamilaRefusal::tokenNeeded);
        if (MediaAddress.isFile(request) && !owns(customer, request)) throw MediaController.absent();
        CustomerArgument.remember(customer, request);
        chain.doFilter(request, response);
    }

    private static boolean owns(Customer customer, HttpServletRequest request) {
        return MediaAddress.path(request).startsWith(customer.id() + "/");
    }
}
