package org.pramaan.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BulkheadTest {

    private static final UUID DEAD = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private final Bulkhead bulkhead = new Bulkhead(TestSettings.standard());

    @Test
    @DisplayName("BS-03 a dead receiver holds two workers and no more")
    void aDeadReceiverHoldsTwo() {
        assertThat(bulkhead.enter(DEAD)).isPresent();
        assertThat(bulkhead.enter(DEAD)).isPresent();
        assertThat(bulkhead.enter(DEAD)).isEmpty();
        assertThat(bulkhead.enter(OTHER)).isPresent();
    }

    @Test
    @DisplayName("BS-03 all receivers together hold four workers and no more")
    void allTogetherHoldFour() {
        for (var endpoint = 0; endpoint < 4; endpoint++) {
            assertThat(bulkhead.enter(UUID.randomUUID())).isPresent();
        }
        assertThat(bulkhead.enter(OTHER)).isEmpty();
    }

    @Test
    @DisplayName("BS-03 who leaves makes room")
    void whoLeavesMakesRoom() {
        bulkhead.enter(DEAD);
        bulkhead.enter(DEAD).orElseThrow().close();
        assertThat(bulkhead.enter(DEAD)).isPresent();
        assertThat(bulkhead.enter(DEAD)).isEmpty();
    }
}
