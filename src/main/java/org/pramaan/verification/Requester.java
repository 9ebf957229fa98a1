package org.pramaan.verification;

import java.util.UUID;
import org.pramaan.compliance.Actor;

/** On whose behalf a verification or extraction is done, and who asked for it. */
public record Requester(UUID clientId, Actor actor) {}
