package org.pramaan.decision;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How alike two written names are, 0..1, whatever the order of their words: every word of the shorter name is paired
 * with its most similar word of the other (Jaro-Winkler; an initial stands for its word), and words left over weigh a
 * little against it.
 */
public final class NameMatch {

    private static final double INITIAL = 0.92;
    private static final double WEIGHT_OF_COMPLETENESS = 0.1;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private NameMatch() {}

    public static double score(String one, String other) {
        var words = words(one);
        var others = words(other);
        if (words.isEmpty() || others.isEmpty()) return 0;
        return words.size() <= others.size() ? paired(words, others) : paired(others, words);
    }

    private static double paired(List<String> fewer, List<String> more) {
        var left = new ArrayList<>(more);
        double sum = 0;
        for (String word : fewer) sum += takeMostSimilar(word, left);
        double completeness = fewer.size() / (double) more.size();
        return sum / fewer.size() * (1 - WEIGHT_OF_COMPLETENESS * (1 - completeness));
    }

    private static double takeMostSimilar(String word, List<String> left) {
        var best = left.stream()
                .max(Comparator.comparingDouble(candidate -> similarity(word, candidate)))
                .orElseThrow();
        left.remove(best);
        return similarity(word, best);
    }

    private static double similarity(String word, String other) {
        if (word.equals(other)) return 1;
        boolean initial = word.length() == 1 || other.length() == 1;
        if (initial) return word.charAt(0) == other.charAt(0) ? INITIAL : 0;
        return SIMILARITY.apply(word, other);
    }

    /** Longest first, so that full words choose before initials. */
    private static List<String> words(String name) {
        var letters = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Arrays.stream(letters.toUpperCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
