package org.pramaan.e2e;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.pramaan.document.DocumentKind;
import org.pramaan.web.Visitor;

/** Somebody on the hosted pages, without a browser's scripts; follows no redirect by themself. */
final class CapturePerson {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern META = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");

    private final Visitor http;

    CapturePerson(int port) {
        http = new Visitor(port);
    }

    /** Somebody who has just opened a new link to that session. */
    static CapturePerson in(RunningServer server, KycClient client, String session) {
        var person = new CapturePerson(server.port());
        person.open(link(client, session));
        return person;
    }

    /** Likewise, who has agreed. */
    static CapturePerson consenting(RunningServer server, KycClient client, String session) {
        var person = in(server, client, session);
        person.press("/capture/consent", "/capture/consent");
        return person;
    }

    static URI link(KycClient client, String session) {
        return URI.create(
                client.post("/v1/kyc/%s/capture-link".formatted(session), "{}").text("url"));
    }

    HttpResponse<String> open(URI link) {
        return get(link.getRawPath() + "?" + link.getRawQuery());
    }

    HttpResponse<String> get(String path, String... headers) {
        return http.get(path, headers);
    }

    /** Where the person is led to now. */
    String stage() {
        return location(get("/capture"));
    }

    static String location(HttpResponse<String> redirect) {
        return redirect.headers()
                .firstValue("Location")
                .map(URI::create)
                .map(URI::getPath)
                .orElse("");
    }

    /** Presses a button of that page, whose form goes to that path. */
    HttpResponse<String> press(String page, String path) {
        return post(path, "_csrf=" + csrf(page));
    }

    HttpResponse<String> post(String path, String form) {
        return http.post(path, "application/x-www-form-urlencoded", form);
    }

    HttpResponse<String> send(DocumentKind kind, Picture picture) {
        var path = "/capture/documents/" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var form = new Form().text("_csrf", csrf(path)).file("file", picture);
        return http.send("POST", path, BodyPublishers.ofByteArray(form.body()), "Content-Type", Form.contentType());
    }

    /** A new challenge, as the page's script gets it. */
    HttpResponse<String> challenge() {
        return script("/capture/face/challenges", new byte[0]);
    }

    /** What the server says of a clip. */
    HttpResponse<String> show(String challenge, List<byte[]> frames) {
        return script("/capture/face/challenges/" + JsonPath.<String>read(challenge, "$.id"), packed(frames));
    }

    HttpResponse<String> script(String path, byte[] body) {
        var token = find(META, "/capture/face");
        return http.send(
                "POST",
                path,
                BodyPublishers.ofByteArray(body),
                "X-XSRF-TOKEN",
                token,
                "Content-Type",
                "application/octet-stream");
    }

    private String csrf(String page) {
        return find(CSRF, page);
    }

    private String find(Pattern token, String page) {
        var matcher = token.matcher(get(page).body());
        if (!matcher.find()) throw new AssertionError("No form on " + page);
        return matcher.group(1);
    }

    private static byte[] packed(List<byte[]> frames) {
        var bytes = new ByteArrayOutputStream();
        try (var clip = new DataOutputStream(bytes)) {
            for (var frame : frames) {
                clip.writeInt(frame.length);
                clip.write(frame);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
