package org.pramaan.customer;

/**
 * The selfie by itself.
 *
 * @param score how surely it was taken of a live person, 0..1
 */
record LivenessFinding(double score) {}
