package org.pramaan.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen that signs in at Keycloak's own pages; it trusts this machine with secure cookies. */
public final class RealmVisitor {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 12;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Integer, Map<String, String>> cookies = new HashMap<>();

    /** Where the visitor ends up when they follow every redirect. */
    public HttpResponse<String> open(String url) {
        return follow(get(url));
    }

    /** Signs in on the page of Keycloak that this address leads to. */
    public HttpResponse<String> signIn(String url, String user) {
        return submit(open(url), Map.of("username", user, "password", RealmAdmin.PASSWORD));
    }

    /** Fills the form of a page and follows where that leads. */
    public HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> fields) {
        return follow(post(action(page), fields));
    }

    public HttpResponse<String> get(String url) {
        return send(url, HttpRequest.newBuilder());
    }

    public HttpResponse<String> get(String url, String header, String value) {
        return send(url, HttpRequest.newBuilder().header(header, value));
    }

    public HttpResponse<String> post(String url, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(
                url,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    /** The address to which the first form of the page is sent. */
    public static String action(HttpResponse<String> page) {
        var form = FORM.matcher(page.body());
        assertThat(form.find()).as("a form at %s: %s", page.uri(), page.body()).isTrue();
        return page.uri().resolve(form.group(1).replace("&amp;", "&")).toString();
    }

    private HttpResponse<String> follow(HttpResponse<String> first) {
        var answer = first;
        for (int i = 0; i < MOST_REDIRECTS && answer.statusCode() / 100 == 3; i++)
            answer = get(answer.uri().resolve(location(answer)).toString());
        return answer;
    }

    public static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private HttpResponse<String> send(String url, HttpRequest.Builder request) {
        var uri = URI.create(url);
        var jar = cookies.computeIfAbsent(uri.getPort(), port -> new HashMap<>());
        var sent = jar.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        if (!sent.isEmpty()) request.header("Cookie", sent);
        try {
            var answer = client.send(request.uri(uri).build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(cookie -> keep(jar, cookie));
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void keep(Map<String, String> jar, String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (cookie.contains("Max-Age=0")) jar.remove(pair[0]);
        else jar.put(pair[0], pair[1]);
    }
}
