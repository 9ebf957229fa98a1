package org.pramaan.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pramaan.session.SessionState.APPROVED;
import static org.pramaan.session.SessionState.AUTO_APPROVED;
import static org.pramaan.session.SessionState.COLLECTED;
import static org.pramaan.session.SessionState.CREATED;
import static org.pramaan.session.SessionState.EXPIRED;
import static org.pramaan.session.SessionState.EXTRACTED;
import static org.pramaan.session.SessionState.IN_REVIEW;
import static org.pramaan.session.SessionState.REJECTED;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A KYC session")
class KycSessionTest {

    private static final Instant LATER = TestSessions.NOW.plusSeconds(60);

    /** Every verb that moves a session, where to, and from where it may. */
    enum Move {
        COLLECT(KycSession::collect, COLLECTED, CREATED),
        EXTRACT(KycSession::extract, EXTRACTED, COLLECTED),
        START_OVER(KycSession::startOver, COLLECTED, EXTRACTED),
        ASK_AGAIN(KycSession::askAgain, CREATED, IN_REVIEW),
        APPROVE_BY_RULES(KycSession::approveByRules, AUTO_APPROVED, EXTRACTED),
        OPEN_REVIEW(KycSession::openReview, IN_REVIEW, EXTRACTED),
        APPROVE(KycSession::approve, APPROVED, IN_REVIEW),
        REJECT((session, now) -> session.reject("OTHER", now), REJECTED, EXTRACTED, IN_REVIEW),
        EXPIRE(KycSession::expire, EXPIRED, CREATED, COLLECTED);

        final BiConsumer<KycSession, Instant> verb;
        final SessionState to;
        final Set<SessionState> from;

        Move(BiConsumer<KycSession, Instant> verb, SessionState to, SessionState... from) {
            this.verb = verb;
            this.to = to;
            this.from = Set.of(from);
        }
    }

    static Stream<Arguments> everyMoveFromEveryState() {
        return Arrays.stream(Move.values())
                .flatMap(move -> Arrays.stream(SessionState.values()).map(state -> Arguments.of(move, state)));
    }

    @ParameterizedTest(name = "{0} when {1}")
    @MethodSource("everyMoveFromEveryState")
    @DisplayName("makes a legal move and refuses every other, keeping its state")
    void moves(Move move, SessionState state) {
        var session = TestSessions.in(state);
        if (move.from.contains(state)) {
            move.verb.accept(session, LATER);
            assertThat(session.state()).isEqualTo(move.to);
            assertThat(session.updatedAt()).isEqualTo(LATER);
        } else {
            assertThatThrownBy(() -> move.verb.accept(session, LATER))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("A session that is %s cannot become %s", state, move.to);
            assertThat(session.state()).isEqualTo(state);
            assertThat(session.updatedAt()).isEqualTo(TestSessions.NOW);
        }
    }

    @ParameterizedTest
    @EnumSource(SessionState.class)
    @DisplayName("takes scores only while its documents are read and nothing is decided")
    void scores(SessionState state) {
        var session = TestSessions.in(state);
        var scores = new Scores(0.91, null);
        if (state == EXTRACTED) {
            session.record(scores, LATER);
            assertThat(session.scores()).isEqualTo(scores);
        } else {
            assertThatThrownBy(() -> session.record(scores, LATER)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    @DisplayName("forgets its scores and begins a new round when it starts over or documents are asked again")
    void newRound() {
        var session = TestSessions.in(EXTRACTED);
        session.record(new Scores(0.9, 0.8), LATER);
        session.startOver(LATER);
        assertThat(session.scores()).isEqualTo(new Scores(null, null));
        assertThat(session.round()).isEqualTo(2);
        session.extract(LATER);
        session.openReview(LATER);
        session.askAgain(LATER);
        assertThat(session.round()).isEqualTo(3);
    }

    @Test
    @DisplayName("EN-64 keeps why it was rejected")
    void rejectionReason() {
        var session = TestSessions.in(IN_REVIEW);
        session.reject("DOCUMENT_FORGED", LATER);
        assertThat(session.rejectionReason()).isEqualTo("DOCUMENT_FORGED");
        assertThat(session.openedAt()).isEqualTo(TestSessions.NOW);
    }
}
