package org.pramaan.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.pramaan.challenge.Verification.Expired;
import org.pramaan.challenge.Verification.Failed;
import org.pramaan.challenge.Verification.Invalid;
import org.pramaan.challenge.Verification.Passed;
import org.pramaan.inference.ModelMissing;
import org.pramaan.inference.TestSlots;
import org.pramaan.liveness.challenge.ChallengeStep;
import org.pramaan.liveness.challenge.Obstacle;
import org.pramaan.liveness.challenge.TestMotion;
import org.pramaan.platform.Hmac;
import org.pramaan.platform.SteppingClock;
import org.pramaan.problem.Busy;
import org.pramaan.problem.Refusal;
import org.pramaan.specimen.TestPictures;
import org.pramaan.specimen.portrait.Appearance;
import org.pramaan.specimen.portrait.ChallengeClip;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChallengesTest {

    private static final String UNKNOWN = "Challenge not found or expired. Please generate a new challenge.";

    private final TestChallenges server = new TestChallenges();
    private final SteppingClock clock = new SteppingClock();
    private final Challenges challenges = server.node(clock, TestMotion.sensor(), TestSlots.of(2));
    private final List<byte[]> nobody = nobody();

    @Test
    @DisplayName("KF-40 a challenge asks for two different things in every order, and is valid for 120 s")
    void issues() {
        Set<List<ChallengeStep>> orders = new HashSet<>();
        for (int i = 0; i < 200; i++) orders.add(challenges.issue(null).steps());
        assertThat(orders).hasSize(6).allMatch(steps -> steps.size() == 2 && steps.get(0) != steps.get(1));
        var node = server.node(new SteppingClock(), TestMotion.sensor(), TestSlots.of(1));
        var challenge = node.issue(null);
        assertThat(Duration.between(challenge.issuedAt(), challenge.expiresAt()))
                .hasSeconds(120);
        assertThat(challenge.nonce())
                .matches("[0-9a-f]{32}")
                .isNotEqualTo(challenges.issue(null).nonce());
        assertThat(challenge.timestamp().toPlainString()).isEqualTo("1767603600.0");
        assertThat(challenge.expiry().toPlainString()).isEqualTo("1767603720.0");
    }

    @Test
    @DisplayName("KF-41 the signature is the hex HMAC-SHA256 of id:types:timestamp:nonce under the configured secret")
    void signs() {
        var challenge = challenges.issue(null);
        var types =
                challenge.steps().get(0).code() + "," + challenge.steps().get(1).code();
        var message = challenge.id() + ":" + types + ":" + challenge.timestamp() + ":" + challenge.nonce();
        var secret = "a secret that only tests know, of 32 and more".getBytes();
        assertThat(challenge.signature()).isEqualTo(Hmac.hex(message.getBytes(), secret));
    }

    @Test
    @DisplayName("KF-41 a short secret is refused at the start, and none is ever shown")
    void secrets() {
        assertThatThrownBy(() -> TestChallenges.settings(Map.of("challenge-secret", "short")))
                .hasStackTraceContaining("at least 32 characters");
        assertThat(server.settings.toString()).doesNotContain("secret that only");
    }

    @Test
    @DisplayName("KF-42 KF-44 whoever does what is asked passes, once")
    void passes() {
        var challenge = challenges.issue(null);
        var clip = performed(challenge.steps());
        assertThat(challenges.verify(challenge.id(), null, clip)).isInstanceOf(Passed.class);
        assertThat(challenges.verify(challenge.id(), null, clip)).isEqualTo(new Invalid());
    }

    @Test
    @DisplayName("KF-44 a clip that fails uses the challenge up too")
    void fails() {
        var challenge = challenges.issue(null);
        assertThat(challenges.verify(challenge.id(), null, nobody))
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed -> assertThat(failed.why().obstacle()).isEqualTo(Obstacle.NO_FACE));
        assertThat(challenges.verify(challenge.id(), null, nobody)).isEqualTo(new Invalid());
    }

    @Test
    @DisplayName(
            "KF-43 CF-13 an unknown challenge is refused; an expired one says so, and is unknown ten minutes later")
    void expires() {
        assertThatThrownBy(() -> challenges.verify(UUID.randomUUID(), null, nobody))
                .hasMessage(UNKNOWN);
        var challenge = challenges.issue(null);
        clock.forward(Duration.ofSeconds(120));
        assertThat(challenges.verify(challenge.id(), null, nobody)).isEqualTo(new Expired());
        clock.forward(Duration.ofMinutes(9));
        server.sweep(clock).sweep();
        assertThat(challenges.verify(challenge.id(), null, nobody)).isEqualTo(new Expired());
        clock.forward(Duration.ofMinutes(1));
        server.sweep(clock).sweep();
        assertThatThrownBy(() -> challenges.verify(challenge.id(), null, nobody))
                .hasMessage(UNKNOWN);
    }

    @Test
    @DisplayName("CF-13 KF-41 a row that was changed or not issued by us is invalid")
    void forged() {
        var challenge = challenges.issue(null);
        var steps = challenge.steps().contains(ChallengeStep.BLINK) ? "turn_left,turn_right" : "blink,turn_left";
        server.database
                .sql("update liveness_challenge set steps = ? where id = ?")
                .params(steps, challenge.id())
                .update();
        assertThat(challenges.verify(challenge.id(), null, nobody)).isEqualTo(new Invalid());
    }

    @Test
    @DisplayName("KF-44 of two nodes that get clips for one challenge at once, exactly one judges")
    void twoNodes() {
        var other = server.node(clock, TestMotion.sensor(), TestSlots.of(2));
        var challenge = challenges.issue(null);
        var start = new CountDownLatch(1);
        var outcomes = Stream.of(challenges, other)
                .map(node -> CompletableFuture.supplyAsync(() -> {
                    await(start);
                    return node.verify(challenge.id(), null, nobody);
                }))
                .toList();
        start.countDown();
        assertThat(outcomes.stream().map(CompletableFuture::join))
                .hasSize(2)
                .haveExactly(1, new Condition<>(Failed.class::isInstance, "judged"))
                .haveExactly(1, new Condition<>(Invalid.class::isInstance, "invalid"));
    }

    @Test
    @DisplayName("KF-42 KF-44 a clip that is too short, too long or no clip is refused and costs nothing")
    void refused() {
        var id = challenges.issue(null).id();
        assertRefused(id, List.of(), "No frames");
        assertRefused(id, nobody.subList(0, 9), "minimum 10");
        assertRefused(id, Collections.nCopies(151, nobody.get(0)), "maximum 150");
        assertRefused(id, Collections.nCopies(10, new byte[] {1, 2, 3}), "Invalid image");
        assertRefused(id, Collections.nCopies(10, headerOf(nobody.get(0))), "Invalid image");
        assertRefused(id, Collections.nCopies(10, new byte[5_000_000]), "Invalid image");
        assertRefused(id, Collections.nCopies(10, padded(nobody.get(0))), "too large");
        assertThat(challenges.verify(id, null, nobody)).isInstanceOf(Failed.class);
    }

    @Test
    @DisplayName("KF-42 KF-44 without a free slot the answer is 503 and the challenge stays unused")
    void busy() throws InterruptedException {
        var slots = TestSlots.of(1);
        var node = server.node(clock, TestMotion.sensor(), slots);
        var challenge = node.issue(null);
        slots.within(Duration.ZERO, () -> {
            var refusal = CompletableFuture.supplyAsync(() -> node.verify(challenge.id(), null, nobody));
            assertThatThrownBy(refusal::join).hasCauseInstanceOf(Busy.class);
            return true;
        });
        assertThat(node.verify(challenge.id(), null, nobody)).isInstanceOf(Failed.class);
    }

    @Test
    @DisplayName("KF-42 without the nets nothing is answered and the challenge stays unused")
    void withoutModels() {
        var node = server.node(clock, TestMotion.withoutModels(), TestSlots.of(1));
        var challenge = node.issue(null);
        assertThatThrownBy(() -> node.verify(challenge.id(), null, nobody)).isInstanceOf(ModelMissing.class);
        assertThat(challenges.verify(challenge.id(), null, nobody)).isInstanceOf(Failed.class);
    }

    @Test
    @DisplayName("KF-44 a challenge that was issued to somebody is unknown to everybody else")
    void owners() {
        var challenge = challenges.issue("session-1");
        assertThatThrownBy(() -> challenges.verify(challenge.id(), null, nobody))
                .hasMessage(UNKNOWN);
        assertThatThrownBy(() -> challenges.verify(challenge.id(), "session-2", nobody))
                .hasMessage(UNKNOWN);
        assertThat(challenges.verify(challenge.id(), "session-1", nobody)).isInstanceOf(Failed.class);
    }

    private void assertRefused(UUID id, List<byte[]> clip, String reason) {
        assertThatThrownBy(() -> challenges.verify(id, null, clip))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(reason);
    }

    private static List<byte[]> performed(List<ChallengeStep> steps) {
        var clip = ChallengeClip.of(Appearance.UNCHANGED).ahead(3);
        for (var step : steps) {
            switch (step) {
                case BLINK -> clip.blink();
                case TURN_LEFT -> clip.left();
                case TURN_RIGHT -> clip.right();
            }
            clip.ahead(2);
        }
        return clip.filmed(1);
    }

    /** Without a face a frame is measured fast. */
    private static List<byte[]> nobody() {
        List<byte[]> frames = new ArrayList<>();
        try (var suit = TestPictures.withoutFace();
                var small = suit.shrunkTo(160)) {
            for (int quality = 80; quality < 90; quality++) frames.add(small.jpeg(quality));
        }
        return frames;
    }

    private static byte[] headerOf(byte[] jpeg) {
        return Arrays.copyOf(jpeg, 200);
    }

    private static byte[] padded(byte[] jpeg) {
        return Arrays.copyOf(jpeg, 5_000_000);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
