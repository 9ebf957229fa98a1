package org.pramaan.access;

import org.springframework.security.web.util.matcher.RequestMatcher;

/** Where the engine itself would check a password or make a first administrator: closed, since nobody counts there. */
final class OtherSignIns {

    static final RequestMatcher MATCHER = Paths.any(
            "/camunda/api/admin/auth/user/{engine}/login/**",
            "/camunda/api/admin/setup/**",
            "/camunda/api/engine/engine/{engine}/identity/verify",
            "/engine-rest/identity/verify",
            "/engine-rest/engine/{engine}/identity/verify");

    private OtherSignIns() {}
}
