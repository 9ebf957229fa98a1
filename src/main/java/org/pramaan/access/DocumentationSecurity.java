package org.pramaan.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The pages that describe the KYC Flow API (KF-05): as open as its door, else for staff. */
@Configuration(proxyBeanMethods = false)
class DocumentationSecurity {

    private static final RequestMatcher PAGES = Paths.any(
            "/docs", "/redoc", "/openapi.json", "/pramaan/docs/**", "/webjars/swagger-ui/**", "/webjars/redoc/**");

    /** Both pages set styles from their scripts; ReDoc searches in a worker of its own making. */
    private static final String POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
            + " worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self';"
            + " frame-ancestors 'self'";

    @Bean
    @Order(2)
    SecurityFilterChain documentation(HttpSecurity http, AccessSettings settings) throws Exception {
        return http.securityMatcher(new AndRequestMatcher(PAGES, request -> isOpen(settings)))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .build();
    }

    private static boolean isOpen(AccessSettings settings) {
        var terms = settings.doors().get("kycflow");
        return terms != null && terms.mode() == DoorTerms.Mode.OPEN;
    }
}
