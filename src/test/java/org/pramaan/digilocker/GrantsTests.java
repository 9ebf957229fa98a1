package org.pramaan.digilocker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.client.ApiKeys;
import org.pramaan.client.Caller;
import org.pramaan.client.Clients;
import org.pramaan.client.Slug;
import org.pramaan.session.Opening;
import org.pramaan.session.SessionOpenings;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@PramaanTest
@DisplayName("EN-44 What a person granted")
class GrantsTests {

    @Autowired
    BeanFactory beans;

    private Caller caller = new Caller(UUID.randomUUID(), "", "", 1, UUID.randomUUID(), false);
    private UUID session = UUID.randomUUID();

    @BeforeEach
    void open() {
        var slug = "grants-" + UUID.randomUUID().toString().substring(0, 8);
        var client = bean(Clients.class).register(new Slug(slug), slug);
        var key = bean(ApiKeys.class).issue(client.id()).plain();
        caller = bean(ApiKeys.class).callerOf(key).orElseThrow();
        session = bean(SessionOpenings.class)
                .open(new Opening(caller, "anna", null, null, null))
                .sessionId();
        comeBack("consents");
    }

    @Test
    @DisplayName("is renewed once, however many find it stale at the same time")
    void isRenewedOnce() throws InterruptedException {
        var stale = grants().fresh(session);
        makeStale(stale);
        Set<String> found = new CopyOnWriteArraySet<>();
        var threads = Stream.generate(
                        () -> new Thread(() -> found.add(grants().fresh(session).accessToken())))
                .limit(8)
                .toList();
        threads.forEach(Thread::start);
        for (var thread : threads) thread.join();
        assertThat(found).hasSize(1).doesNotContain(stale.accessToken());
    }

    @Test
    @DisplayName("is not renewed for somebody whose refused token was renewed meanwhile")
    void isNotRenewedTwice() {
        var refused = grants().fresh(session);
        var renewed = grants().otherThan(session, refused);
        assertThat(renewed.accessToken()).isNotEqualTo(refused.accessToken());
        assertThat(grants().otherThan(session, refused).accessToken()).isEqualTo(renewed.accessToken());
        assertThat(renewed.name()).isEqualTo(refused.name()).isNotBlank();
    }

    @Test
    @DisplayName("EN-45 that cannot be renewed is TOKEN_EXPIRED, and forgotten")
    void expires() {
        var granted = grants().fresh(session);
        grants().keep(session, caller.clientId(), with(granted, "wrong", Instant.EPOCH));
        assertThatThrownBy(() -> grants().fresh(session))
                .isInstanceOfSatisfying(
                        DigilockerRefusal.class,
                        refused -> assertThat(refused.code()).isEqualTo("TOKEN_EXPIRED"));
        assertThat(grants().find(session)).isEmpty();
        assertThatThrownBy(() -> grants().fresh(session))
                .isInstanceOfSatisfying(
                        DigilockerRefusal.class,
                        refused -> assertThat(refused.code()).isEqualTo("USER_NOT_AUTHORIZED"));
    }

    @Test
    @DisplayName("is revoked at DigiLocker and forgotten here when it is given back")
    void isGivenBack() {
        var granted = grants().fresh(session);
        bean(GrantReturn.class).giveBack(session);
        assertThat(grants().find(session)).isEmpty();
        assertThatThrownBy(() -> bean(DigilockerApi.class).issuedFiles(granted.accessToken()))
                .isInstanceOf(TokenRefused.class);
    }

    @Test
    @DisplayName("stays while its session is open")
    void staysWhileOpen() {
        bean(GrantSweep.class).sweep();
        assertThat(grants().find(session)).isPresent();
    }

    private void makeStale(Tokens tokens) {
        grants().keep(session, caller.clientId(), with(tokens, tokens.refreshToken(), Instant.EPOCH));
    }

    private static Tokens with(Tokens tokens, @Nullable String refreshToken, Instant expiresAt) {
        return new Tokens(tokens.accessToken(), refreshToken, expiresAt, tokens.name(), tokens.aadhaarLinked());
    }

    private void comeBack(String user) {
        var url = bean(Authorizations.class)
                .invite(caller.clientId(), session, null)
                .url();
        var form = URI.create(url).getRawQuery() + "&decision=allow&user=" + user;
        var request = HttpRequest.newBuilder(URI.create(url.substring(0, url.indexOf('?'))))
                .POST(BodyPublishers.ofString(form))
                .build();
        var location = send(request).get("Location");
        send(HttpRequest.newBuilder(URI.create(location)).build());
    }

    private static Map<String, String> send(HttpRequest request) {
        try {
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
            return Map.of("Location", answer.headers().firstValue("Location").orElse(""));
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Grants grants() {
        return bean(Grants.class);
    }

    private <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }
}
