package org.pramaan.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.pramaan.platform.ConditionalOnKeycloak;
import org.pramaan.problem.Refusal;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Where members sign in at Keycloak, nothing here invites them, changes their roles or sets their passwords. Owners
 * remove those who have left: nothing else tells of it here.
 */
@Component
@ConditionalOnKeycloak
class RealmDecides implements HandlerInterceptor, WebMvcConfigurer {

    private static final RequestMatcher ELSEWHERE = new OrRequestMatcher(
            PortalPaths.any("/portal/password", "/portal/join"),
            PortalPaths.of(
                    HttpMethod.POST,
                    "/portal/members",
                    "/portal/members/*/role",
                    "/portal/members/*/link",
                    "/portal/members/*/withdraw",
                    "/admin/clients/*/owner"));

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!ELSEWHERE.matches(request)) return true;
        throw new Refusal(
                HttpStatus.FORBIDDEN,
                "KEPT_IN_KEYCLOAK",
                "Who works for a client, in which role and with which password, is decided in Keycloak.");
    }
}
