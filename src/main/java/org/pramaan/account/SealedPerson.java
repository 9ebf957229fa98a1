package org.pramaan.account;

import java.util.UUID;

/**
 * A person as kept.
 *
 * @param emailHash by which the address is found, 32 bytes
 * @param email encrypted with the client's data key
 * @param name likewise
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record SealedPerson(UUID memberId, UUID clientId, byte[] emailHash, byte[] email, byte[] name) {}
