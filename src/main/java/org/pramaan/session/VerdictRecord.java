package org.pramaan.session;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A verdict of the rules with everything it was made from.
 *
 * @param outcome approve, review or reject
 * @param concerns what spoke against approval, as the decision table words it
 * @param inputs scores and facts the table saw
 * @param thresholds the thresholds in force
 * @param rules key and version of diagram and table
 */
public record VerdictRecord(
        String outcome,
        List<String> concerns,
        Map<String, Object> inputs,
        Map<String, Object> thresholds,
        String rules,
        Instant decidedAt) {}
