package org.pramaan.dossier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review task.
 *
 * @param assignee who has claimed it
 */
public record DossierTask(
        String id, UUID customerId, @Nullable String assignee) {}
