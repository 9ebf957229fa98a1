package org.pramaan.notification;

/**
 * A message that was handed over.
 *
 * @param operationId the provider's
 * @param referenceId ours
 */
public record Dispatch(String operationId, String referenceId) {}
