package org.pramaan.platform;

import com.google.crypto.tink.Aead;

/** Where the key-encryption keys are held: a keyset file today, a key management service behind the same two verbs. */
interface KeyVault {

    /** Wraps with the primary key and unwraps with whichever key wrapped. */
    Aead keyEncryption();

    /** 32 secret bytes that stay the same when keys are rotated. */
    byte[] lookUpKey();
}
