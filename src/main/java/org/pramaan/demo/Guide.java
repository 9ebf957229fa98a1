package org.pramaan.demo;

import java.io.PrintStream;
import java.util.Optional;
import org.pramaan.platform.Folders;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.stereotype.Component;

/** Tells whoever started the server where everything is. */
@Component
class Guide {

    private final PrintStream out = System.out;
    private final ServletWebServerApplicationContext server;
    private final Folders folders;

    Guide(ServletWebServerApplicationContext server, Folders folders) {
        this.server = server;
        this.folders = folders;
    }

    String baseUrl() {
        return origin() + "/api";
    }

    void welcome() {
        out.println();
        out.println("Pramaan: the first start. Two KYC sessions with specimen documents, through the public API:");
        out.println();
    }

    /** @param key the demo client's key if it was made just now */
    void tell(Optional<String> key) {
        var origin = origin();
        out.println("""

                Pramaan is ready.
                  API         %s/api/v1/kyc/…  (header X-API-Key: %s)
                  Swagger UI  %s/api/docs
                  Tasklist    %s/camunda/app/tasklist/default/   reviewer / reviewer, reviewer2 / reviewer2
                  Cockpit     %s/camunda/app/cockpit/default/    admin / the password printed at the first start or PRAMAAN_ADMIN_PASSWORD
                  Health      %s/actuator/health/readiness
                  Data        %s
                """.formatted(
                        origin,
                        key.orElse("the key printed at the first start"),
                        origin,
                        origin,
                        origin,
                        origin,
                        folders.dataDir().toAbsolutePath().normalize()));
    }

    private String origin() {
        return "http://localhost:" + server.getWebServer().getPort();
    }
}
