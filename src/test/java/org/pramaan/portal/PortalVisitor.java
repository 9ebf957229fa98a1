package org.pramaan.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.pramaan.web.Visitor;

/** Somebody with a browser's manners: reads the form's token before posting it. */
public final class PortalVisitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Visitor visitor;

    public PortalVisitor(int port) {
        visitor = new Visitor(port);
    }

    public HttpResponse<String> get(String path) {
        return visitor.get(path, "Accept", "text/html");
    }

    public HttpResponse<String> getFragment(String path) {
        return visitor.get(path, "HX-Request", "true");
    }

    public HttpResponse<String> signIn(String email, String password) {
        return post("/portal/login", "/portal/login", "email", email, "password", password);
    }

    /**
     * Posts a form with the token of the page it stands on.
     *
     * @param fields names and values in turn
     */
    public HttpResponse<String> post(String page, String action, String... fields) {
        var form = new StringBuilder("_csrf=" + encoded(token(get(page).body())));
        for (int i = 0; i < fields.length; i += 2)
            form.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
        return visitor.post(action, FORM, form.toString());
    }

    public HttpResponse<String> postWithoutToken(String action, String form) {
        return visitor.post(action, FORM, form);
    }

    public static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String token(String page) {
        var token = CSRF.matcher(page);
        assertThat(token.find()).as("a form with a token").isTrue();
        return token.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
