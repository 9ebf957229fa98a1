package org.pramaan.portal;

import jakarta.servlet.DispatcherType;
import org.pramaan.account.Members;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The portal's own sign-in, which knows nothing of that of staff though both may stand in one HTTP session. Every page is
 * for members; whatever is sent with another method than GET changes something, which viewers may not.
 */
@Configuration(proxyBeanMethods = false)
class PortalSecurity {

    private static final RequestMatcher OURS =
            PortalPaths.any("/portal/**", "/status", "/status/**", "/webjars/picocss__pico/**", "/webjars/htmx.org/**");

    @Bean
    @Order(2)
    SecurityFilterChain portal(
            HttpSecurity http, PortalSignIn signIn, PortalRefusals refusals, PortalHeaders headers, Members members)
            throws Exception {
        return http.securityMatcher(OURS)
                .securityContext(context -> context.securityContextRepository(PortalSession.CONTEXT))
                .csrf(csrf -> csrf.csrfTokenRepository(PortalSession.tokens()))
                .requestCache(cache -> cache.requestCache(PortalSession.requests()))
                .authenticationManager(signIn::authenticate)
                .addFilterBefore(new CurrentMemberFilter(members), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(PortalSecurity::authorize)
                .formLogin(signIn::page)
                .logout(signIn::out)
                .exceptionHandling(refusals::handle)
                .headers(headers::write)
                .build();
    }

    private static void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(PortalPaths.PUBLIC)
                .permitAll()
                .requestMatchers(PortalPaths.of(HttpMethod.GET, "/portal/**"))
                .hasAuthority(MemberToken.MEMBER)
                .requestMatchers(PortalPaths.of(HttpMethod.POST, "/portal/mode", "/portal/password"))
                .hasAuthority(MemberToken.MEMBER)
                .requestMatchers(PortalPaths.any("/portal/members/**"))
                .hasAuthority(MemberToken.MAY_INVITE)
                .anyRequest()
                .hasAuthority(MemberToken.MAY_CHANGE);
    }
}
