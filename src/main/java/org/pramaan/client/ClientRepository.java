package org.pramaan.client;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ClientRepository extends JpaRepository<Client, UUID> {

    Optional<Client> findBySlug(String slug);

    boolean existsBySlug(String slug);

    Optional<Client> findBySandboxOf(UUID id);

    List<Client> findBySandboxOfIsNullOrderByName();

    /** The client, kept from other transactions that lock it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Client c where c.id = :id")
    Optional<Client> lockById(UUID id);
}
