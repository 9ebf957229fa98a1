package org.pramaan.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The APIs: no session, no cookie; the API key filter decides. What is under /api and is no door is not there. */
@Configuration(proxyBeanMethods = false)
class ApiDoorSecurity {

    private static final RequestMatcher API =
            new AndRequestMatcher(Paths.any("/api/**"), new NegatedRequestMatcher(StaffSecurity.SWAGGER));

    @Bean
    @Order(1)
    SecurityFilterChain apiDoors(HttpSecurity http, AccessSettings settings, Doors doors, NoDoor noDoor)
            throws Exception {
        return http.securityMatcher(new OrRequestMatcher(API, doors::serve))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(Paths.any(settings.keyedPaths()))
                        .permitAll()
                        .requestMatchers(Paths.any(settings.publicPaths()))
                        .permitAll()
                        .requestMatchers(doors::serve)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(noDoor).accessDeniedHandler(noDoor))
                .build();
    }
}
