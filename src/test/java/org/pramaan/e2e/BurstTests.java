package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.document.DocumentKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How many sessions: system property {@code pramaan.burst.sessions}. */
@PramaanTest
@DisplayName("EN-13 EN-48 Many sessions at once")
class BurstTests {

    private static final int SESSIONS = Integer.getInteger("pramaan.burst.sessions", 10);
    private static final int SENDERS_EACH = 5;

    private final RunningServer server;
    private final Specimens specimens;
    private final KycClient client;

    BurstTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
        specimens = server.specimens();
        client = server.newClient();
    }

    @Test
    @DisplayName("none is lost, none is stuck, each has one verdict and each event once")
    void loseNothing() {
        Stream.of(DocumentKind.values()).forEach(specimens::of);
        var senders = Executors.newFixedThreadPool(SENDERS_EACH * SESSIONS);
        var users = IntStream.range(0, SESSIONS).mapToObj("burst-%d"::formatted).toList();
        var sessions = users.stream().map(client::open).toList();
        var answers = users.stream().flatMap(user -> sendAll(user, senders)).toList();
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().status()).isEqualTo(200));
        senders.shutdown();
        assertThat(sessions)
                .allSatisfy(session -> assertThat(verdictOf(session)).isEqualTo("FACE_VERIFIED"));
        assertThat(sessions).allSatisfy(this::assertJudgedOnce);
    }

    /** The live photo twice, as an impatient phone does. */
    private Stream<CompletableFuture<Answer>> sendAll(String user, ExecutorService senders) {
        return Stream.concat(Stream.of(DocumentKind.values()), Stream.of(DocumentKind.LIVE_PHOTO))
                .map(kind ->
                        CompletableFuture.supplyAsync(() -> client.upload(kind, user, specimens.of(kind)), senders))
                .toList()
                .stream();
    }

    /** The first of many waits for all the others, so patience grows with their number. */
    private String verdictOf(String session) {
        var verdict = "";
        for (int tries = 0;
                tries <= SESSIONS && !List.of("FACE_VERIFIED", "PENDING_REVIEW").contains(verdict);
                tries++) verdict = client.verify(session).text("status");
        return verdict;
    }

    private void assertJudgedOnce(String session) {
        assertThat(server.count("select count(*) from session_verdict where session_id = ?::uuid", session))
                .isOne();
        assertThat(server.count("select count(*) from kyc_document where session_id = ?::uuid", session))
                .isEqualTo(4);
        assertThat(server.count(
                        "select count(*) from act_ru_execution where business_key_ = ? and parent_id_ is null",
                        session))
                .isZero();
    }
}
