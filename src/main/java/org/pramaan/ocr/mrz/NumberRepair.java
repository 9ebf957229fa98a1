package org.pramaan.ocr.mrz;

import java.util.ArrayList;
import java.util.List;

/**
 * Exchanges one sign of the document number for a lookalike until its check digit agrees: for a near one if exactly one
 * such exchange will do, else for a remote one likewise. The composite check digit cannot decide, its weights are the
 * same.
 */
final class NumberRepair {

    private NumberRepair() {}

    static ZoneText repaired(ZoneText zone) {
        if (zone.holds(MrzCheck.DOCUMENT_NUMBER)) return zone;
        for (var pairs : MrzSigns.LOOKALIKES) {
            var agreeing = candidates(zone, pairs).stream()
                    .filter(candidate -> candidate.holds(MrzCheck.DOCUMENT_NUMBER))
                    .toList();
            if (!agreeing.isEmpty()) return agreeing.size() == 1 ? agreeing.get(0) : zone;
        }
        return zone;
    }

    private static List<ZoneText> candidates(ZoneText zone, String pairs) {
        var number = zone.get(MrzField.NUMBER);
        var candidates = new ArrayList<ZoneText>();
        for (int i = 0; i < number.length(); i++)
            for (char other : MrzSigns.lookalikes(number.charAt(i), pairs).toCharArray())
                candidates.add(zone.with(MrzField.NUMBER, number.substring(0, i) + other + number.substring(i + 1)));
        return candidates;
    }
}
