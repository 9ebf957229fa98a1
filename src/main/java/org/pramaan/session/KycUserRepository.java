package org.pramaan.session;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface KycUserRepository extends JpaRepository<KycUser, UUID> {

    Optional<KycUser> findByClientIdAndExternalUserId(UUID clientId, String externalUserId);

    /** Adds the user unless another request has just done so. */
    @Modifying
    @Query(nativeQuery = true, value = """
                    insert into kyc_user (id, client_id, external_user_id, opened_at)
                    values (:id, :clientId, :externalUserId, :now) on conflict do nothing""")
    void addIfNew(UUID id, UUID clientId, String externalUserId, Instant now);
}
