package org.pramaan.portal;

import jakarta.servlet.DispatcherType;
import org.pramaan.access.StaffSignIn;
import org.pramaan.account.Members;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The portal's own sign-in, which knows nothing of that of staff though both may stand in one HTTP session. Every page is
 * for members; whatever is sent with another method than GET changes something, which viewers may not, but for the search.
 */
@Configuration(proxyBeanMethods = false)
class PortalSecurity {

    private static final RequestMatcher OURS =
            PortalPaths.any("/portal/**", "/status", "/status/**", "/webjars/picocss__pico/**", "/webjars/htmx.org/**");

    @Bean
    @Order(2)
    SecurityFilterChain portal(
            HttpSecurity http, PortalEntrance entrance, PortalRefusals refusals, PortalHeaders headers, Members members)
            throws Exception {
        entrance.in(http);
        return http.securityMatcher(OURS)
                .securityContext(context -> context.securityContextRepository(PortalSession.CONTEXT))
                .csrf(csrf -> csrf.csrfTokenRepository(new PortalTokens()))
                .requestCache(cache -> cache.requestCache(PortalSession.requests()))
                .addFilterBefore(new CurrentMemberFilter(members), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(PortalSecurity::authorize)
                .logout(logout -> out(logout, entrance))
                .exceptionHandling(refusals::handle)
                .headers(headers::write)
                .build();
    }

    /** Leaves staff signed in, who may share the HTTP session. */
    private static void out(LogoutConfigurer<HttpSecurity> logout, PortalEntrance entrance) {
        entrance.out(logout);
        logout.logoutRequestMatcher(PortalPaths.of(HttpMethod.POST, "/portal/logout"))
                .invalidateHttpSession(false)
                .addLogoutHandler((request, response, who) -> PortalSession.leave(request))
                .logoutSuccessHandler((request, response, who) -> response.sendRedirect(PortalEntrance.PATH
                        + (request.getAttribute(StaffSignIn.ONLY_HERE) == null ? "?out" : "?here")));
    }

    private static void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(PortalPaths.PUBLIC)
                .permitAll()
                .requestMatchers(PortalPaths.of(HttpMethod.GET, "/portal/**"))
                .hasAuthority(MemberToken.MEMBER)
                .requestMatchers(
                        PortalPaths.of(HttpMethod.POST, "/portal/mode", "/portal/password", "/portal/sessions"))
                .hasAuthority(MemberToken.MEMBER)
                .requestMatchers(PortalPaths.any("/portal/members/**"))
                .hasAuthority(MemberToken.MAY_INVITE)
                .anyRequest()
                .hasAuthority(MemberToken.MAY_CHANGE);
    }
}
