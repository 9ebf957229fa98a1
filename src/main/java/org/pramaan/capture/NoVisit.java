package org.pramaan.capture;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Tells people without a link, or whose time is over, and those whose form came from elsewhere, on a page. */
@Component
class NoVisit implements AuthenticationEntryPoint, AccessDeniedHandler {

    static final String OVER = "/capture/over";
    static final String REFUSED = "/capture/refused";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException, ServletException {
        request.getRequestDispatcher(OVER).forward(request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        request.getRequestDispatcher(REFUSED).forward(request, response);
    }
}
