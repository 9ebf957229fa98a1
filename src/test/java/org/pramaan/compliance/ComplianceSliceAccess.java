package org.pramaan.compliance;

import org.springframework.context.annotation.Import;

/** Lets other modules' tests have this module's slice. */
@Import(ComplianceSlice.class)
public class ComplianceSliceAccess {}
