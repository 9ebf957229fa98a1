package org.pramaan.customer;

/** Keyed hashes by which an account is found. */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record ContactKeys(byte[] email, byte[] phone) {}
