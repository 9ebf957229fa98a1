package org.pramaan.access;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Everything of staff behind one sign-in: Tasklist, Cockpit, review pages, Swagger UI, and whatever is not named. */
@Configuration(proxyBeanMethods = false)
class StaffSecurity {

    static final String HOME = "/camunda/app/tasklist/default/";

    /** Swagger UI stands beside the address that leads to it (EN-09). */
    static final RequestMatcher SWAGGER = Paths.any("/api/docs/**", "/api/swagger-ui/**");

    private static final String[] PUBLIC = {"/login", "/pramaan/**", "/favicon.ico"};

    /** Where the engine's webapps make whoever asks the first administrator. */
    private static final RequestMatcher SETUP = Paths.any("/camunda/api/admin/setup/**");

    @Bean
    @Order(3)
    SecurityFilterChain staff(HttpSecurity http, SignInPage page, StaffHeaders headers) throws Exception {
        page.signIn(http);
        return http.csrf(csrf -> csrf.ignoringRequestMatchers(Paths.any("/camunda/**"))) // these check their own token
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(Paths.any(PUBLIC))
                                .permitAll()
                                .requestMatchers(OtherSignIns.MATCHER, SETUP)
                                .denyAll()
                                .requestMatchers(Paths.any("/admin/customers/**"))
                                .hasAnyAuthority(
                                        StaffGroups.authority(StaffGroups.ADMINISTRATORS),
                                        StaffGroups.authority(StaffGroups.COMPLIANCE))
                                .requestMatchers(Paths.any("/admin/**"))
                                .hasAuthority(StaffGroups.authority(StaffGroups.ADMINISTRATORS))
                                .anyRequest()
                                .authenticated())
                .logout(page::signOut)
                .exceptionHandling(page::ask)
                .headers(headers::write)
                .build();
    }
}
