package org.pramaan.registry;

/**
 * How a question is found again.
 *
 * @param id the provider's, which its webhooks name
 * @param referenceId ours
 */
public record Operation(String id, String referenceId) {}
