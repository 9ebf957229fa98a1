package org.pramaan.customer;

/**
 * A submission in the hands of an external provider.
 *
 * @param check as the provider calls it, nothing personal
 */
record Handover(String provider, String check) {}
