package org.pramaan.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** The engine's REST API, for Modeler and scripts: name and password, or a token, with each request, never a cookie. */
@Configuration(proxyBeanMethods = false)
class EngineRestSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain engineRest(HttpSecurity http, StaffSignIn signIn, EngineIdentity engine) throws Exception {
        signIn.programs(http);
        return http.securityMatcher(Paths.any("/engine-rest/**"))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(OtherSignIns.MATCHER)
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .addFilterAfter(new EngineIdentityFilter(engine), AuthorizationFilter.class)
                .build();
    }
}
