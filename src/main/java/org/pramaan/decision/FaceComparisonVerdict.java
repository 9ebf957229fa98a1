package org.pramaan.decision;

/** Whether two faces count as the same, and the rule that decided, as the decision table words it. */
public record FaceComparisonVerdict(boolean verified, String reason) {}
