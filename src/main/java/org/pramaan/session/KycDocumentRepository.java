package org.pramaan.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.document.DocumentKind;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface KycDocumentRepository extends JpaRepository<KycDocument, UUID> {

    List<KycDocument> findBySessionId(UUID sessionId);

    List<KycDocument> findBySessionIdAndStateNot(UUID sessionId, KycDocument.State state);

    Optional<KycDocument> findFirstBySessionIdAndKindAndStateNot(
            UUID sessionId, DocumentKind kind, KycDocument.State state);

    boolean existsByBucketAndPath(String bucket, String path);

    boolean existsByBucket(String bucket);

    @Query("select max(document.receivedAt) from KycDocument document where document.sessionId = :sessionId")
    Optional<Instant> latestArrival(UUID sessionId);

    default List<KycDocument> currentOf(UUID sessionId) {
        return findBySessionIdAndStateNot(sessionId, KycDocument.State.REPLACED);
    }

    default Optional<KycDocument> currentOf(UUID sessionId, DocumentKind kind) {
        return findFirstBySessionIdAndKindAndStateNot(sessionId, kind, KycDocument.State.REPLACED);
    }
}
