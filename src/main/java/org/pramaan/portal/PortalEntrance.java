package org.pramaan.portal;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;

/** How members prove who they are: with a password kept here, or at Keycloak (CF-33). */
interface PortalEntrance {

    String PATH = "/portal/login";

    /** Lets members in, with what the session keeps of them. */
    void in(HttpSecurity http) throws Exception;

    /** What there is to do elsewhere when somebody signs out. */
    void out(LogoutConfigurer<HttpSecurity> logout);

    /** The template of the page at which they begin. */
    String template();
}
