package org.pramaan.access;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/** A node that only runs jobs has no doors: beside what operators watch, everything is answered with 404. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "pramaan.role", havingValue = "worker")
class WorkerSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain noDoors(HttpSecurity http, NoDoor noDoor) throws Exception {
        return http.securityMatcher(new NegatedRequestMatcher(Paths.any("/actuator/**")))
                .csrf(csrf -> csrf.disable())
                .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(noDoor).accessDeniedHandler(noDoor))
                .build();
    }
}
