package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.pramaan.digilocker.ForeignAuthorizationServer;
import org.springframework.web.util.UriComponentsBuilder;

@Tag("slow")
@DisplayName("EN-44 A server whose DigiLocker is a foreign authorization server")
class DigilockerForeignTests {

    private static final String BACK = "http://localhost:%d/api/v1/kyc/digilocker/callback";

    private final DigilockerPerson person = new DigilockerPerson();

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path data = Path.of("");

    @Test
    @DisplayName("EN-27 EN-29 EN-30 authorizes by it, and no replayed code, wrong verifier or foreign state does")
    void authorizes() throws IOException, InterruptedException {
        try (var foreign = ForeignAuthorizationServer.start();
                var server = server(foreign)) {
            foreign.register(BACK.formatted(server.port()));
            var anna = DigilockerSession.open(server.client(), "anna");
            var back = foreign.consent(anna.initiate().text("authorizationUrl"));
            assertThat(person.get(back).body()).contains("Thank you");
            assertThat(isAuthorized(anna)).isTrue();
            assertThat(person.get(back).statusCode()).isEqualTo(400);

            var bela = DigilockerSession.open(server.client(), "bela");
            var state = query(URI.create(bela.initiate().text("authorizationUrl")), "state");
            assertThat(person.get(with(back, state)).body()).contains("DigiLocker did not answer");
            assertThat(foreign.refusal()).isNotBlank();

            var chandra = DigilockerSession.open(server.client(), "chandra");
            var stolen = foreign.consent(chandra.initiate().text("authorizationUrl"));
            state = query(URI.create(bela.initiate().text("authorizationUrl")), "state");
            assertThat(person.get(with(stolen, state)).body()).contains("DigiLocker did not answer");
            assertThat(foreign.refusal()).contains("PKCE verification failed");
            assertThat(person.get(with(stolen, "A".repeat(43))).statusCode()).isEqualTo(400);
            assertThat(isAuthorized(bela)).isFalse();
            assertThat(isAuthorized(chandra)).isFalse();
        }
    }

    private ChildServer server(ForeignAuthorizationServer foreign) throws IOException {
        var arguments = foreign.settings("").entrySet().stream()
                .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
                .toArray(String[]::new);
        return ChildServer.on(data, arguments);
    }

    private static boolean isAuthorized(DigilockerSession session) {
        return session.status().body().path("authorized").booleanValue();
    }

    private static URI with(URI back, String state) {
        return UriComponentsBuilder.fromUri(back)
                .replaceQueryParam("state", state)
                .build(true)
                .toUri();
    }

    private static String query(URI address, String name) {
        return UriComponentsBuilder.fromUri(address).build().getQueryParams().getFirst(name);
    }
}
