package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.client.Clients;
import org.pramaan.client.Slug;
import org.pramaan.session.CasePosition;
import org.pramaan.session.CasePositions;
import org.pramaan.session.SessionFilter;
import org.pramaan.session.SessionRow;
import org.pramaan.session.SessionSearch;
import org.pramaan.session.SessionState;
import org.pramaan.session.SessionStatistics;
import org.pramaan.usage.RequestOutcome;
import org.pramaan.usage.RequestUsage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("CF-28 What the portal asks about sessions")
class SessionQueryTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ApplicationContext context;
    private final RunningServer server;
    private final KycClient client;
    private final UUID clientId;

    SessionQueryTests(@Autowired ApplicationContext context) {
        this.context = context;
        server = new RunningServer(context);
        client = server.newSandbox();
        clientId = idOf(client);
    }

    @Test
    @DisplayName("lists a client's own sessions, newest first, found by user, id, state and day")
    void searches() {
        var first = client.open("Anna_1");
        var second = client.open("bela%2");
        simulate(second, "approved", SessionState.AUTO_APPROVED);
        server.newSandbox().open("Anna_1");
        assertThat(found(any(""))).containsExactly(second, first);
        assertThat(found(any("aNNa"))).containsExactly(first);
        assertThat(found(any("%"))).containsExactly(second);
        assertThat(found(any("a__a"))).isEmpty();
        assertThat(found(any("sub_" + first))).containsExactly(first);
        assertThat(found(new SessionFilter("", Set.of(SessionState.AUTO_APPROVED), null, null)))
                .containsExactly(second);
        var tomorrow = Clock.systemUTC().instant().plus(Duration.ofDays(1));
        assertThat(found(new SessionFilter("", Set.of(), tomorrow, null))).isEmpty();
        assertThat(found(new SessionFilter("", Set.of(), null, tomorrow))).hasSize(2);
    }

    @Test
    @DisplayName("shows another client nothing, not even by the session's own id")
    void keepsClientsApart() {
        var theirs = server.newClient().open("chandra");
        assertThat(found(any(theirs))).isEmpty();
    }

    @Test
    @DisplayName("turns pages of 25, and stays on the nearest page there is")
    void pages() {
        for (int opened = 0; opened < 27; opened++) client.open("user-" + opened);
        var search = context.getBean(SessionSearch.class);
        var newest = search.page(clientId, any(""), 1);
        assertThat(newest.sessions())
                .hasSize(25)
                .first()
                .extracting(SessionRow::externalUserId)
                .isEqualTo("user-26");
        assertThat(newest.more()).isTrue();
        var oldest = search.page(clientId, any(""), 2);
        assertThat(oldest.sessions()).extracting(SessionRow::externalUserId).containsExactly("user-1", "user-0");
        assertThat(oldest.more()).isFalse();
        assertThat(search.page(clientId, any(""), -3).number()).isOne();
        assertThat(search.page(clientId, any(""), 1_000_000).number()).isEqualTo(SessionSearch.LAST_PAGE);
    }

    @Test
    @DisplayName("counts sessions by where they stand, and takes the median time to a verdict")
    void counts() {
        simulate(client.open("a"), "approved", SessionState.AUTO_APPROVED);
        simulate(client.open("b"), "rejected", SessionState.REJECTED);
        client.open("c");
        var figures = context.getBean(SessionStatistics.class)
                .since(clientId, Clock.systemUTC().instant().minus(Duration.ofDays(7)));
        assertThat(figures.states())
                .containsOnlyKeys(SessionState.AUTO_APPROVED, SessionState.REJECTED, SessionState.CREATED);
        assertThat(figures.total()).isEqualTo(3);
        assertThat(figures.approvalRate()).isEqualTo(0.5);
        assertThat(figures.fromOpening()).isGreaterThan(Duration.ZERO);
        assertThat(figures.fromLastDocument()).isPositive().isLessThanOrEqualTo(figures.fromOpening());
    }

    @Test
    @DisplayName("of a client without sessions there is no rate and no time")
    void countsNothing() {
        var figures = context.getBean(SessionStatistics.class)
                .since(clientId, Clock.systemUTC().instant().minus(Duration.ofDays(7)));
        assertThat(figures.total()).isZero();
        assertThat(figures.approvalRate()).isNull();
        assertThat(figures.fromOpening()).isNull();
    }

    @Test
    @DisplayName("tells where a case stands, in the diagram of the version it runs on")
    void positions() {
        var session = client.open("d");
        var waiting = position(session);
        assertThat(waiting.active()).containsExactly("AwaitDocuments");
        assertThat(waiting.done()).containsExactly("SessionOpened");
        assertThat(waiting.diagram()).contains("kyc-session", "BPMNDiagram");
        simulate(session, "review", SessionState.IN_REVIEW);
        var reviewed = position(session);
        assertThat(reviewed.active()).containsExactly("ReviewSession");
        assertThat(reviewed.done()).contains("AutomaticChecks", "MatchFaces", "DecideVerdict", "OpenReview");
        assertThat(reviewed.steps()).extracting(CasePosition.Step::name).contains("Match faces", "Verdict?");
        assertThat(context.getBean(CasePositions.class).of(UUID.randomUUID())).isEmpty();
    }

    @Test
    @DisplayName("counts a client's requests by day and by what became of them")
    void countsRequests() {
        client.open("e");
        client.status("sub_nothing");
        var usage = context.getBean(RequestUsage.class);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(usage.lastDays(clientId, 7))
                        .hasSize(7)
                        .last()
                        .satisfies(today -> {
                            assertThat(today.total()).isEqualTo(2);
                            assertThat(today.of(RequestOutcome.ANSWERED)).isOne();
                            assertThat(today.of(RequestOutcome.REFUSED)).isOne();
                        }));
    }

    private UUID idOf(KycClient of) {
        return context.getBean(Clients.class)
                .find(new Slug(of.slug()))
                .orElseThrow()
                .id();
    }

    private List<String> found(SessionFilter filter) {
        return context.getBean(SessionSearch.class).page(clientId, filter, 1).sessions().stream()
                .map(row -> row.id().toString())
                .toList();
    }

    private static SessionFilter any(String text) {
        return new SessionFilter(text, Set.of(), null, null);
    }

    private CasePosition position(String session) {
        return context.getBean(CasePositions.class).of(UUID.fromString(session)).orElseThrow();
    }

    private void simulate(String session, String outcome, SessionState until) {
        client.post("/v1/sandbox/sessions/" + session + "/simulate", "{\"outcome\":\"%s\"}".formatted(outcome));
        await().atMost(PATIENCE)
                .until(() -> found(new SessionFilter(session, Set.of(until), null, null))
                        .contains(session));
    }
}
