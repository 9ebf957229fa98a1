package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.pramaan.web.Visitor;
import org.springframework.boot.test.system.CapturedOutput;

/** Somebody who uses the XAMILA API and reads their messages where the embedded server prints them (XA-10). */
final class XamilaCustomer {

    static final String PASSWORD = "MotDePasseSecurise123!";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Visitor http;
    private final CapturedOutput console;
    private final String email;
    private final String phone;
    private String token = "";

    XamilaCustomer(int port, CapturedOutput console) {
        this.http = new Visitor(port);
        this.console = console;
        long number = ThreadLocalRandom.current().nextLong(10_000_000, 99_999_999);
        email = "client%d@example.com".formatted(number);
        phone = "+331" + number;
    }

    String email() {
        return email;
    }

    String phone() {
        return phone;
    }

    Map<String, Object> registration() {
        return new HashMap<>(Map.of(
                "email", email, "password", PASSWORD, "phone", phone, "first_name", "Jean", "last_name", "Dupont"));
    }

    /** Registers and, where that succeeds, waits until both codes were printed, so that no later test reads them. */
    Answer register() {
        int mails = codes("EMAIL").size();
        int texts = codes("SMS").size();
        var answer = post("/api/customer/auth/register/", registration());
        if (answer.status() != 201) return answer;
        code("EMAIL", mails + 1);
        code("SMS", texts + 1);
        return answer;
    }

    /** Registers, tells both codes and keeps the token. */
    Answer enter() {
        var id = register().text("user_id");
        var answer = verify(id, code("EMAIL", 1), code("SMS", 1));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        token = answer.text("access_token");
        return answer;
    }

    Answer verify(String id, String email, String sms) {
        return post("/api/customer/auth/verify-otp/", Map.of("user_id", id, "email_otp", email, "sms_otp", sms));
    }

    Answer login(String mail, String password) {
        return post("/api/customer/auth/login/", Map.of("email", mail, "password", password));
    }

    /** The newest code of the channel, when so many were printed. */
    String code(String channel, int count) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> codes(channel).size() >= count);
        var codes = codes(channel);
        return codes.get(codes.size() - 1);
    }

    List<String> codes(String channel) {
        return Pattern.compile("\\[%s] .* (\\d{6})\\b".formatted(channel))
                .matcher(console.getOut())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    String token() {
        return token;
    }

    void use(String accessToken) {
        token = accessToken;
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    Answer send(String method, String path, @Nullable Object body) {
        var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json(body));
        return new Answer(http.send(method, path, publisher, headers("application/json")));
    }

    Answer upload(String path, Form form) {
        return new Answer(
                http.send("POST", path, BodyPublishers.ofByteArray(form.body()), headers(Form.contentType())));
    }

    private String[] headers(String contentType) {
        var all = Stream.of("Content-Type", contentType);
        return (token.isEmpty() ? all : Stream.concat(all, Stream.of("Authorization", "Bearer " + token)))
                .toArray(String[]::new);
    }

    private static String json(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
