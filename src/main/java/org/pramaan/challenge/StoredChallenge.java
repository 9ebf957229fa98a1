package org.pramaan.challenge;

import org.jspecify.annotations.Nullable;

/** A challenge as the table holds it; the owner is whom it was issued to, where that was somebody in particular. */
record StoredChallenge(Challenge challenge, @Nullable String owner, boolean used) {}
