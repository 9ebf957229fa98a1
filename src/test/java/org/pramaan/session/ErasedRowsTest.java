package org.pramaan.session;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.document.DocumentKind;
import org.pramaan.document.SealedDocuments;
import org.pramaan.document.StoreUnavailable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@DisplayName("The pictures of an erased session")
class ErasedRowsTest {

    private final SealedDocuments store = mock(SealedDocuments.class);
    private final KycDocumentRepository documents = mock(KycDocumentRepository.class);

    @BeforeEach
    void begin() {
        TransactionSynchronizationManager.initSynchronization();
    }

    @AfterEach
    void end() {
        TransactionSynchronizationManager.clear();
    }

    @Test
    @DisplayName("BS-09 are deleted once it is certain; one that the store cannot delete now spares no other")
    void deletes() {
        var session = TestSessions.in(SessionState.REJECTED);
        when(documents.findBySessionId(session.id()))
                .thenReturn(List.of(
                        TestSessions.document(DocumentKind.PAN_CARD), TestSessions.document(DocumentKind.LIVE_PHOTO)));
        doThrow(StoreUnavailable.class).doNothing().when(store).delete(any());
        var rows = new ErasedRows(mock(KycSessionRepository.class), mock(KycUserRepository.class), documents, store);
        rows.delete(session, true);
        verify(store, never()).delete(any());
        assertThatCode(ErasedRowsTest::commit).doesNotThrowAnyException();
        verify(store, times(2)).delete(any());
    }

    private static void commit() {
        TransactionSynchronizationManager.getSynchronizations().forEach(TransactionSynchronization::afterCommit);
    }
}
