package org.pramaan.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CF-28 A search for sessions")
class ConditionsTest {

    private static final UUID CLIENT = UUID.randomUUID();
    private static final UUID SESSION = UUID.randomUUID();

    @Test
    @DisplayName("always names the client, even when nothing else matters")
    void namesTheClient() {
        var conditions = Conditions.of(CLIENT, new SessionFilter(" ", Set.of(), null, null));
        assertThat(conditions.sql()).isEqualTo("client_id = :client");
        assertThat(conditions.values()).containsOnlyKeys("client").containsEntry("client", CLIENT);
    }

    @Test
    @DisplayName("takes a whole session id, bare or after sub_, for one")
    void findsById() {
        for (var written : new String[] {SESSION.toString(), "sub_" + SESSION, " " + SESSION + " "}) {
            var conditions = Conditions.of(CLIENT, new SessionFilter(written, Set.of(), null, null));
            assertThat(conditions.values()).containsEntry("id", SESSION).doesNotContainKey("text");
        }
    }

    @Test
    @DisplayName("takes what somebody types literally, wildcards and quotes included")
    void literal() {
        var conditions = Conditions.of(CLIENT, new SessionFilter("50%_'\\", Set.of(), null, null));
        assertThat(conditions.values()).containsEntry("text", "%50\\%\\_'\\\\%");
        assertThat(conditions.sql()).doesNotContain("50");
    }

    @Test
    @DisplayName("narrows by state and time")
    void narrows() {
        var from = Instant.parse("2026-11-01T00:00:00Z");
        var filter = new SessionFilter("", Set.of(SessionState.REJECTED), from, from.plusSeconds(1));
        assertThat(Conditions.of(CLIENT, filter).sql())
                .isEqualTo("client_id = :client and state in (:states) and opened_at >= :from and opened_at < :before");
    }
}
