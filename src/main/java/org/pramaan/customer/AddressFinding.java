package org.pramaan.customer;

/**
 * The proof of address.
 *
 * @param score how well it names the customer, 0..1
 */
record AddressFinding(double score) {}
