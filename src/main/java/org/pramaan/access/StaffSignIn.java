package org.pramaan.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;

/** How staff prove who they are: with a password kept here, or at Keycloak (CF-33). */
public interface StaffSignIn {

    /** The attribute of a request whose sign-out was heard nowhere else. */
    String ONLY_HERE = "pramaan.signed-out-only-here";

    /** The template of the page at which they begin. */
    String page();

    /** Lets people in, with a session. */
    void people(HttpSecurity http) throws Exception;

    /** Lets programs in, each request for itself. */
    void programs(HttpSecurity http) throws Exception;

    /** What there is to do elsewhere when somebody signs out. */
    void leave(LogoutConfigurer<HttpSecurity> logout);
}
