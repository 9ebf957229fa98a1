package org.pramaan.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** What operators watch: anybody may ask whether the server is well, only administrators may ask for more. */
@Configuration(proxyBeanMethods = false)
class OperationsSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain operations(HttpSecurity http, StaffSignIn signIn) throws Exception {
        signIn.programs(http);
        return http.securityMatcher(Paths.any("/actuator/**"))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(Paths.any("/actuator/health/**"))
                        .permitAll()
                        .anyRequest()
                        .hasAuthority(StaffGroups.authority(StaffGroups.ADMINISTRATORS)))
                .build();
    }
}
