package org.pramaan.capture;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.pramaan.access.RequestThrottle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Holds the visitors of one session, and whoever tries links from one address, to so many requests. */
@Component
class CaptureThrottle implements HandlerInterceptor, WebMvcConfigurer {

    private final RequestThrottle throttle;
    private final CaptureSettings settings;

    CaptureThrottle(RequestThrottle throttle, CaptureSettings settings) {
        this.throttle = throttle;
        this.settings = settings;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/capture", "/capture/**", "/tfauth/start")
                .excludePathPatterns("/capture/assets/**", NoVisit.OVER, NoVisit.REFUSED);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var pass = VisitFilter.visitor(request);
        if (pass == null) {
            throttle.requireFrom(request, "capture", settings.startsPerMinute());
        } else {
            throttle.require("capture|" + pass.sessionId(), settings.requestsPerMinute());
        }
        return true;
    }
}
