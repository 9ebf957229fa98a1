package org.pramaan.client;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ApiKeyRepository extends JpaRepository<ApiKey, UUID> {

    @EntityGraph(attributePaths = "client")
    Optional<ApiKey> findByHash(byte[] hash);

    Optional<ApiKey> findByIdAndClientId(UUID id, UUID clientId);

    List<ApiKey> findByClientIdOrderByCreatedAt(UUID clientId);

    @Modifying
    @Query("update ApiKey k set k.lastUsedAt = :moment where k.id = :id")
    void noteUse(UUID id, Instant moment);
}
