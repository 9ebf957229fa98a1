package org.pramaan.portal.customers;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.pramaan.customer.CustomerFigures;
import org.pramaan.portal.TimeWords;

/** The figures in words and bars; a dash as long as there is nothing to count. */
record CustomerFiguresPage(List<Headline> headlines, List<Bar> statuses, List<Bar> scores, List<Bar> providers) {

    private static final int TENS = 10;
    private static final double PERCENT = 100;
    private static final double MILLIS = 1000;

    static CustomerFiguresPage of(CustomerFigures figures) {
        return new CustomerFiguresPage(headlines(figures), statuses(figures), scores(figures), providers(figures));
    }

    private static List<Headline> headlines(CustomerFigures figures) {
        return List.of(
                new Headline("Completion rate", percent(figures.completionRate()), "of all profiles were approved"),
                new Headline("Processing time", time(figures.processingSeconds()), "on average, submission to verdict"),
                new Headline("Verification score", number(figures.score()), "on average, of 100"));
    }

    private static List<Bar> statuses(CustomerFigures figures) {
        var counts = figures.byStatus();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return counts.entrySet().stream()
                .map(count -> Bar.of(Word.of(count.getKey()).text(), count.getValue(), all))
                .toList();
    }

    private static List<Bar> scores(CustomerFigures figures) {
        var counts = figures.scoreDistribution();
        long all = counts.stream().mapToLong(Long::longValue).sum();
        return IntStream.range(0, counts.size())
                .mapToObj(ten -> Bar.of("%d to %d".formatted(ten * TENS, (ten + 1) * TENS), counts.get(ten), all))
                .toList();
    }

    private static List<Bar> providers(CustomerFigures figures) {
        return figures.approvalRates().entrySet().stream()
                .map(rate -> new Bar(rate.getKey(), percent(rate.getValue()), width(rate.getValue())))
                .toList();
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.1f %%", share * PERCENT);
    }

    private static String number(double score) {
        return Double.isNaN(score) ? "–" : String.format(Locale.ROOT, "%.1f", score);
    }

    private static String time(double seconds) {
        return Double.isNaN(seconds) ? "–" : TimeWords.of(Duration.ofMillis((long) (seconds * MILLIS)));
    }

    private static String width(double share) {
        return String.format(Locale.ROOT, "%.2f", share * PERCENT);
    }

    record Headline(String label, String value, String note) {}

    /** @param width 0 to 100 */
    record Bar(String words, String value, String width) {

        static Bar of(String words, long count, long all) {
            return new Bar(words, String.valueOf(count), CustomerFiguresPage.width(count / (double) Math.max(all, 1)));
        }
    }
}
