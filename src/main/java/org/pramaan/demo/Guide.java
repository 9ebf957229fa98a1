package org.pramaan.demo;

import java.io.PrintStream;
import java.util.Optional;
import org.pramaan.digilocker.SimulatedCounterpart;
import org.pramaan.platform.Folders;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.stereotype.Component;

/** Tells whoever started the server where everything is. */
@Component
class Guide {

    private final PrintStream out = System.out;
    private final ServletWebServerApplicationContext server;
    private final Folders folders;
    private final SignInHints hints;
    private final ObjectProvider<SimulatedCounterpart> digilocker;

    Guide(
            ServletWebServerApplicationContext server,
            Folders folders,
            SignInHints hints,
            ObjectProvider<SimulatedCounterpart> digilocker) {
        this.server = server;
        this.folders = folders;
        this.hints = hints;
        this.digilocker = digilocker;
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
        out.println("""

                Pramaan is ready.
                  Sessions    %1$s/api/v1/kyc/…  (header X-API-Key: %2$s)
                              Swagger UI at %1$s/api/docs
                  Recognition %1$s/api/v1/health  (KYC Flow API; Swagger UI at %1$s/docs, ReDoc at %1$s/redoc)
                              %1$s/health  (ThirdFactor API)
                  Customers   %1$s/api/customer/…  (XAMILA API; README, section Customers with accounts of their own)
                              their one-time codes are printed here unless an SMTP server and Twilio are configured
                  Portal      %1$s/portal   %4$s
                  Tasklist    %1$s/camunda/app/tasklist/default/   %5$s
                  Cockpit     %1$s/camunda/app/cockpit/default/    %6$s
                  Health      %1$s/actuator/health/readiness
                  Data        %3$s
                %7$s""".formatted(
                origin(),
                key.orElse("the key printed at the first start"),
                folders.dataDir().toAbsolutePath().normalize(),
                hints.owner(key.isPresent()),
                hints.reviewers(),
                hints.administrator(),
                digilocker.stream().map(Guide::withoutCamera).findFirst().orElse("")));
    }

    /** How the simulator of DigiLocker is tried. */
    private static String withoutCamera(SimulatedCounterpart simulator) {
        return """

                DigiLocker brings PAN and Aadhaar without a camera. Its simulator is at %s:
                open a session, POST …/api/v1/kyc/{kycSessionId}/digilocker/initiate, open the authorizationUrl of the answer
                in a browser, choose the user "consents" and allow; then POST …/digilocker/fetch (README, section DigiLocker).
                """.formatted(simulator.baseUrl());
    }

    private String origin() {
        return "http://localhost:" + server.getWebServer().getPort();
    }
}
