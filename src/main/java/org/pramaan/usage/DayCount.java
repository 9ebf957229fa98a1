package org.pramaan.usage;

import java.time.LocalDate;
import java.util.UUID;

/** What is counted together. */
record DayCount(UUID clientId, LocalDate day, RequestOutcome outcome) {}
