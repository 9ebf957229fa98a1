package org.pramaan.client;

import java.time.Instant;

/**
 * One line of a client's credit ledger.
 *
 * @param change credits granted, or spent if negative
 * @param balance what there was afterwards
 */
public record CreditEntry(long change, long balance, Instant at) {}
