package org.pramaan.portal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pramaan.account.Member;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the signed-in member to controllers that ask for a {@link Member}; without one nobody gets in. */
class MemberArgument implements HandlerMethodArgumentResolver {

    static Optional<Member> current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof MemberToken token
                ? Optional.of(token.getPrincipal())
                : Optional.empty();
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Member.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return current().orElseThrow(() -> new AccessDeniedException("No member is signed in"));
    }
}
