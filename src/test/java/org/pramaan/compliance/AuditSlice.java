package org.pramaan.compliance;

import org.springframework.context.annotation.Import;

/** The audit trail alone, for other modules' slices that bring keys and a clock of their own. */
@Import({AuditTrail.class, ChainTable.class, ChainVerifier.class})
public class AuditSlice {}
