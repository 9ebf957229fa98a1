package org.pramaan.support;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The real Keycloak with the realms of {@code docker/keycloak}, in memory, started when first asked for and once per
 * virtual machine. Maven unpacks it into {@code target}.
 */
public final class KeycloakServer {

    public static final String ADMIN = "admin";
    public static final String ADMIN_PASSWORD = "an-administrator-of-tests";
    public static final String STAFF_SECRET = "a-staff-secret-of-tests";
    public static final String CUSTOMERS_SECRET = "a-customers-secret-of-tests";

    /** Fills the placeholders of the realm files. Keycloak takes a loopback address without a port for any port. */
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "KC_BOOTSTRAP_ADMIN_USERNAME",
            ADMIN,
            "KC_BOOTSTRAP_ADMIN_PASSWORD",
            ADMIN_PASSWORD,
            "PRAMAAN_URL",
            "http://localhost",
            "PRAMAAN_BACKCHANNEL_URL",
            "http://localhost",
            "PRAMAAN_KEYCLOAK_STAFF_CLIENT_SECRET",
            STAFF_SECRET,
            "PRAMAAN_KEYCLOAK_CUSTOMERS_CLIENT_SECRET",
            CUSTOMERS_SECRET,
            "JAVA_HOME",
            System.getProperty("java.home"),
            "JAVA_OPTS_KC_HEAP",
            "-Xmx512m -XX:TieredStopAtLevel=1");

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Duration START = Duration.ofMinutes(5);

    private final String url;
    private final Process process;

    private KeycloakServer(String url, Process process) {
        this.url = url;
        this.process = process;
    }

    public static KeycloakServer running() {
        return Holder.SERVER;
    }

    /** Without a slash at its end. */
    public String url() {
        return url;
    }

    public String issuer(String realm) {
        return url + "/realms/" + realm;
    }

    private static KeycloakServer start() {
        try {
            var home = home();
            copyRealms(home.resolve("data/import"));
            var port = freePort();
            var server = new KeycloakServer("http://localhost:" + port, launch(home, port));
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
            await().atMost(START).pollInterval(Duration.ofSeconds(1)).until(server::answers);
            return server;
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    private static Process launch(Path home, int port) throws IOException {
        var builder = new ProcessBuilder(
                "sh",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--db=dev-mem",
                "--http-host=localhost",
                "--http-port=" + port);
        builder.environment().putAll(ENVIRONMENT);
        builder.redirectErrorStream(true)
                .redirectOutput(TARGET.resolve("keycloak.log").toFile());
        return builder.start();
    }

    private static Path home() throws IOException {
        try (var folders = Files.list(TARGET.resolve("keycloak"))) {
            return folders.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }

    private static void copyRealms(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var realms = Files.newDirectoryStream(Path.of("docker/keycloak"), "*.json")) {
            for (var realm : realms)
                Files.copy(realm, folder.resolve(realm.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private boolean answers() {
        if (!process.isAlive()) throw new IllegalStateException("Keycloak ended, see target/keycloak.log");
        try {
            var request = HttpRequest.newBuilder(URI.create(issuer("pramaan"))).build();
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException | InterruptedException notYet) {
            return false;
        }
    }

    /** The script is only the parent of the server. */
    private void stop() {
        List.copyOf(process.descendants().toList()).forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Starts the server when somebody first asks. */
    private static final class Holder {
        static final KeycloakServer SERVER = KeycloakServer.start();
    }
}
