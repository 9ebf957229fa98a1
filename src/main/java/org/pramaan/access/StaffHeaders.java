package org.pramaan.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** What browsers may do with the pages of staff. The engine's webapps write a policy of their own. */
@Component
class StaffHeaders {

    private static final RequestMatcher WEBAPPS = Paths.any("/camunda/**");
    private static final RequestMatcher OURS =
            new NegatedRequestMatcher(new OrRequestMatcher(WEBAPPS, StaffSecurity.SWAGGER));

    private static final String POLICY =
            "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'self'";

    /** Swagger UI sets styles from its script. */
    private static final String SWAGGER_POLICY = POLICY + "; style-src 'self' 'unsafe-inline'";

    /** Our pages may stand in a frame of Tasklist, are kept in no cache, and tell no other site where one came from. */
    void write(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(FrameOptionsConfig::sameOrigin)
                .cacheControl(cache -> cache.disable())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .addHeaderWriter(on(OURS, new CacheControlHeadersWriter()))
                .addHeaderWriter(on(OURS, new ContentSecurityPolicyHeaderWriter(POLICY)))
                .addHeaderWriter(on(StaffSecurity.SWAGGER, new ContentSecurityPolicyHeaderWriter(SWAGGER_POLICY)));
    }

    private static HeaderWriter on(RequestMatcher where, HeaderWriter writer) {
        return new DelegatingRequestMatcherHeaderWriter(where, writer);
    }
}
