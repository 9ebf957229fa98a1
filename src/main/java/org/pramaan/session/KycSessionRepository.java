package org.pramaan.session;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface KycSessionRepository extends JpaRepository<KycSession, UUID> {

    Optional<KycSession> findFirstByUserIdOrderByOpenedAtDesc(UUID userId);

    boolean existsByIdAndClientId(UUID id, UUID clientId);

    long countByUserId(UUID userId);

    @Query("select session.state from KycSession session where session.id = :id")
    SessionState stateOf(UUID id);
}
