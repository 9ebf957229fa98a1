package org.pramaan.customer;

/**
 * Who takes part in a verification, as the operator configured it.
 *
 * @param elsewhere whether an external provider verifies rather than our own recognition
 * @param screened whether the customer is looked for on lists
 */
public record VerificationPlan(boolean elsewhere, boolean screened) {}
