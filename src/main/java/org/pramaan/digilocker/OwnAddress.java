package org.pramaan.digilocker;

import org.springframework.boot.web.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where people come back to on this machine, for a server that nobody reaches from elsewhere. */
@Component
class OwnAddress {

    private volatile int port;

    @EventListener
    void note(ServletWebServerInitializedEvent ready) {
        if (ready.getApplicationContext().getServerNamespace() == null)
            port = ready.getWebServer().getPort();
    }

    String redirectUri() {
        return "http://localhost:%d/api/v1/kyc/digilocker/callback".formatted(port);
    }
}
