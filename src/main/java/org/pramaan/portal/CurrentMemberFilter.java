package org.pramaan.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pramaan.account.Members;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out at each request who the signed-in member is today: a removed one is nobody, a changed role counts at once, and
 * a new password ends the sessions of the old one. No component, lest the container runs it for every request.
 */
class CurrentMemberFilter extends OncePerRequestFilter {

    private final Members members;

    CurrentMemberFilter(Members members) {
        this.members = members;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return PortalPaths.ASSETS.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInMember signedIn)
            SecurityContextHolder.setContext(current(signedIn, request));
        chain.doFilter(request, response);
    }

    private SecurityContext current(SignedInMember signedIn, HttpServletRequest request) {
        return members.signedIn(signedIn.memberId(), signedIn.at())
                .map(member -> PortalSession.inMode(request, member))
                .map(MemberToken::new)
                .<SecurityContext>map(SecurityContextImpl::new)
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }
}
