package org.pramaan.account;

import java.util.UUID;

/** Who may choose a password, and for which client. */
public record Invitee(UUID memberId, UUID clientId, Person person) {}
