package org.pramaan.process.staff;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.springframework.stereotype.Component;

/** Has the engine's webapps ask anew who is there and in which groups: each sign-in gives the session another id. */
@Component
class WebappSessions implements HttpSessionIdListener {

    @Override
    public void sessionIdChanged(HttpSessionEvent event, String before) {
        AuthenticationUtil.updateSession(event.getSession(), new Authentications());
    }
}
