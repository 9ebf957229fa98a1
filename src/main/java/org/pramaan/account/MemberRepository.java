package org.pramaan.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface MemberRepository extends JpaRepository<MemberAccount, UUID> {

    /** Kept from other transactions, so that guesses are counted one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from MemberAccount m where m.emailHash = :hash order by m.id")
    List<MemberAccount> lockByEmailHash(byte[] hash);

    /** Kept from other transactions, so that of two owners one stays. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from MemberAccount m where m.clientId = :clientId order by m.id")
    List<MemberAccount> lockByClientId(UUID clientId);

    List<MemberAccount> findByClientIdOrderByCreatedAt(UUID clientId);

    Optional<MemberAccount> findByIdAndClientId(UUID id, UUID clientId);

    Optional<MemberAccount> findByClientIdAndSubject(UUID clientId, String subject);

    Optional<MemberAccount> findByClientIdAndEmailHash(UUID clientId, byte[] hash);

    boolean existsByClientIdAndEmailHash(UUID clientId, byte[] hash);
}
