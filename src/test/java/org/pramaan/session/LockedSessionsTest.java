package org.pramaan.session;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.problem.Refusal;

@DisplayName("A session that is locked")
class LockedSessionsTest {

    private final EntityManager entities = mock(EntityManager.class);

    @Test
    @DisplayName("BS-09 is unknown to whoever waited for it while it was erased")
    void erasedMeanwhile() {
        var session = TestSessions.in(SessionState.REJECTED);
        when(entities.find(KycSession.class, session.id())).thenReturn(session);
        doThrow(EntityNotFoundException.class).when(entities).refresh(session, LockModeType.PESSIMISTIC_WRITE);
        assertThatThrownBy(() -> new LockedSessions(entities).require(session.id()))
                .isInstanceOf(Refusal.class)
                .hasMessage("KYC session not found");
    }
}
