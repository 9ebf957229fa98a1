package org.pramaan.access.keycloak;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextRepository;

/** Tells Spring Security's filters what happens when a sign-in ends, where its configuration has no word for it. */
record Outcomes(SecurityContextRepository contexts, SignInFailures failures) implements ObjectPostProcessor<Object> {

    @Override
    public <O> O postProcess(O object) {
        if (object instanceof OAuth2LoginAuthenticationFilter login) login.setSecurityContextRepository(contexts);
        if (object instanceof OAuth2AuthorizationRequestRedirectFilter begin)
            begin.setAuthenticationFailureHandler(failures);
        return object;
    }
}
