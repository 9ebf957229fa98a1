package org.pramaan.platform;

/** A data key cannot be opened: its key-encryption key is not in the keyset, or it belongs to another owner. */
public class DataKeyUnreadable extends RuntimeException {

    DataKeyUnreadable(Throwable cause) {
        super(
                "No key of the keyset opens this data key for this owner; is pramaan.keys.keyset-file the right one?",
                cause);
    }
}
