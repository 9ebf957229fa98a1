package org.pramaan.account;

import java.time.Instant;
import java.util.UUID;

/** A new invitation and its token, 43 characters that can stand in a URL; nobody can show it a second time. */
public record IssuedInvitation(UUID memberId, String token, Instant expiresAt) {

    @Override
    public String toString() {
        return "IssuedInvitation[member=" + memberId + ", token=hidden]";
    }
}
