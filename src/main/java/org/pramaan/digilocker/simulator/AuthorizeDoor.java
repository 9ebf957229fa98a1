package org.pramaan.digilocker.simulator;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Asks for consent, as {@code GET}, and takes the decision, as {@code POST}; insists on PKCE with S256. */
final class AuthorizeDoor implements Door {

    private static final List<String> REQUIRED =
            List.of("client_id", "redirect_uri", "state", "code_challenge", "code_challenge_method", "response_type");

    private final TokenBook book;
    private final String clientId;
    private final ITemplateEngine pages;

    AuthorizeDoor(TokenBook book, String clientId, ITemplateEngine pages) {
        this.book = book;
        this.clientId = clientId;
        this.pages = pages;
    }

    @Override
    public Answer answer(Call call) {
        if (!call.get("client_id").equals(clientId) || !isRegistered(call.get("redirect_uri"))) {
            return Answer.error(400, "invalid_request", "client_id or redirect_uri is not registered");
        }
        if (!isComplete(call)) return back(call, Map.of("error", "invalid_request"));
        return call.method().equals("POST") ? decide(call) : ask(call);
    }

    /** Addresses of this machine are registered, whatever their port (RFC 8252, 7.3). */
    private static boolean isRegistered(String redirectUri) {
        return redirectUri.matches("http://(localhost|127\\.0\\.0\\.1)(:\\d+)?/[^#]*");
    }

    private static boolean isComplete(Call call) {
        return REQUIRED.stream().noneMatch(name -> call.get(name).isEmpty())
                && call.get("code_challenge_method").equals("S256")
                && call.get("response_type").equals("code");
    }

    private Answer decide(Call call) {
        var user = SimulatedUser.find(call.get("user"));
        if (user.isEmpty()) return Answer.error(400, "invalid_request", "No such user");
        if (user.get() == SimulatedUser.REFUSES || !call.get("decision").equals("allow")) {
            return back(call, Map.of("error", "access_denied"));
        }
        return back(call, Map.of("code", book.code(user.get(), call.get("redirect_uri"), call.get("code_challenge"))));
    }

    private static Answer back(Call call, Map<String, String> told) {
        var address = UriComponentsBuilder.fromUriString(call.get("redirect_uri"));
        told.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return Answer.redirect(address.queryParam("state", "{state}")
                .encode()
                .buildAndExpand(with(told, "state", call.get("state")))
                .toUriString());
    }

    private static Map<String, String> with(Map<String, String> told, String name, String value) {
        var all = new HashMap<>(told);
        all.put(name, value);
        return all;
    }

    private Answer ask(Call call) {
        var nonce = UUID.nameUUIDFromBytes(call.get("state").getBytes(StandardCharsets.UTF_8))
                .toString();
        var page = new Context(
                Locale.ENGLISH,
                Map.of(
                        "nonce", nonce,
                        "clientId", clientId,
                        "action", call.path(),
                        "fields", fields(call),
                        "users",
                                Stream.of(SimulatedUser.values())
                                        .map(AuthorizeDoor::card)
                                        .toList()));
        var html = pages.process("digilocker/consent", page).getBytes(StandardCharsets.UTF_8);
        return new Answer(
                200,
                Map.of(
                        "Content-Type", "text/html; charset=utf-8",
                        "Cache-Control", "no-store",
                        "Content-Security-Policy", policy(nonce, URI.create(call.get("redirect_uri")))),
                html);
    }

    private static Map<String, String> fields(Call call) {
        Map<String, String> fields = new LinkedHashMap<>();
        REQUIRED.forEach(name -> fields.put(name, call.get(name)));
        return fields;
    }

    private static Map<String, String> card(SimulatedUser user) {
        return Map.of("id", user.id(), "story", user.story());
    }

    /** Chromium counts where a form's answer redirects to as its target. */
    private static String policy(String nonce, URI back) {
        return "default-src 'none'; style-src 'nonce-%s'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' %s://%s"
                .formatted(nonce, back.getScheme(), back.getAuthority());
    }
}
