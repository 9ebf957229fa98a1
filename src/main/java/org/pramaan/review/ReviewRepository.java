package org.pramaan.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReviewRepository extends JpaRepository<Review, UUID> {

    Optional<Review> findByTaskId(String taskId);

    List<Review> findBySessionIdAndSettledAtNotNullOrderBySettledAt(UUID sessionId);
}
