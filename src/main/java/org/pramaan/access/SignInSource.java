package org.pramaan.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.authentication.AuthenticationDetailsSource;
import org.springframework.stereotype.Component;

/** Notes where somebody signs in from. */
@Component
public class SignInSource implements AuthenticationDetailsSource<HttpServletRequest, SignInDetails> {

    private final ClientAddress address;

    SignInSource(ClientAddress address) {
        this.address = address;
    }

    @Override
    public SignInDetails buildDetails(HttpServletRequest request) {
        return new SignInDetails(address.of(request));
    }
}
