package org.pramaan.client;

import java.util.UUID;

/** A new key with its plain text, which nobody can show a second time (EN-03). */
public record IssuedKey(UUID id, String plain) {

    @Override
    public String toString() {
        return "IssuedKey[id=" + id + ", plain=hidden]";
    }
}
