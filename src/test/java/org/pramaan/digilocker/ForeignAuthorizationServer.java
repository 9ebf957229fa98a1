package org.pramaan.digilocker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.pramaan.platform.Tools;

/** {@code oidc-provider} from npm in the place of DigiLocker's authorization server, as a process of its own. */
public final class ForeignAuthorizationServer implements AutoCloseable {

    private static final Path FOLDER = Path.of("src/test/node");
    private static final String ID = "pramaan";
    private static final String SECRET = "a-secret-that-only-tests-know";
    private static final String SCOPE = "issued";

    private final Process process;
    private final BufferedReader told;
    private final String origin;

    private ForeignAuthorizationServer(Process process) throws IOException {
        this.process = process;
        told = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        origin = "http://localhost:" + told.readLine();
    }

    /** Starts it on a free port; without it the test is skipped, but not by CI. */
    public static ForeignAuthorizationServer start() throws IOException {
        Tools.require(
                Files.isDirectory(FOLDER.resolve("node_modules/oidc-provider")),
                "oidc-provider is missing; run: npm ci --prefix src/test/node");
        var script = FOLDER.resolve("authorization-server.mjs").toString();
        return new ForeignAuthorizationServer(new ProcessBuilder("node", script, ID, SECRET, SCOPE)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** What our server has to be told to use it. */
    public Map<String, String> settings(String redirectUri) {
        return Map.of(
                "pramaan.digilocker.base-url", origin,
                "pramaan.digilocker.endpoints.authorize", origin + "/auth",
                "pramaan.digilocker.endpoints.token", origin + "/token",
                "pramaan.digilocker.partner.client-id", ID,
                "pramaan.digilocker.partner.client-secret", SECRET,
                "pramaan.digilocker.partner.redirect-uri", redirectUri,
                "pramaan.digilocker.partner.scope", SCOPE);
    }

    /** Registers the one address it sends people back to. */
    public void register(String redirectUri) throws IOException {
        var tell = process.outputWriter(StandardCharsets.UTF_8);
        tell.write(redirectUri + "\n");
        tell.flush();
        await("ready");
    }

    /** Why it refused the last token request. */
    public String refusal() throws IOException {
        return await("refused: ");
    }

    /** What it says of itself besides is passed over. */
    private String await(String beginning) throws IOException {
        var line = told.readLine();
        while (line != null && !line.startsWith(beginning)) line = told.readLine();
        return Objects.requireNonNull(line, "The authorization server ended");
    }

    /** Signs in and allows, as a browser would, and answers where the person is sent then. */
    public URI consent(String authorizationUrl) throws IOException, InterruptedException {
        var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var page = follow(browser, get(URI.create(authorizationUrl)));
        page = follow(browser, post(page.uri(), "prompt=login&login=asha&password=x"));
        page = follow(browser, post(page.uri(), "prompt=consent"));
        return location(page);
    }

    private HttpResponse<String> follow(HttpClient browser, HttpRequest first)
            throws IOException, InterruptedException {
        var answer = browser.send(first, BodyHandlers.ofString());
        while (answer.statusCode() / 100 == 3 && location(answer).toString().startsWith(origin))
            answer = browser.send(get(location(answer)), BodyHandlers.ofString());
        return answer;
    }

    private static URI location(HttpResponse<String> answer) {
        var location = answer.headers().firstValue("Location");
        assertThat(location).as("%s %s", answer.statusCode(), answer.body()).isPresent();
        return answer.uri().resolve(location.orElseThrow());
    }

    private static HttpRequest get(URI address) {
        return HttpRequest.newBuilder(address).build();
    }

    private static HttpRequest post(URI address, String form) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
