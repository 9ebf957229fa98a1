package org.pramaan.ocr.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pramaan.ocr.page.Page;

/** Phrases that speak for a kind of document, with their weights. */
record Keywords(Map<String, Double> weights) {

    static Keywords of(String phrase, double weight) {
        return new Keywords(Map.of(phrase, weight));
    }

    Keywords and(String phrase, double weight) {
        var more = new LinkedHashMap<>(weights);
        more.put(phrase, weight);
        return new Keywords(more);
    }

    double weightOn(Page page) {
        var text = Fuzzy.bare(page.text());
        return weights.entrySet().stream()
                .filter(keyword -> Fuzzy.holds(text, keyword.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }
}
