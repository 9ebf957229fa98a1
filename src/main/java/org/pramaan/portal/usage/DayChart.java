package org.pramaan.portal.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pramaan.usage.RequestDay;
import org.pramaan.usage.RequestOutcome;

/**
 * Requests per day as stacked bars, in a drawing of 1000 by 100.
 *
 * @param most the busiest day's requests, the height of the drawing
 * @param bars from left to right, each day's from bottom to top
 */
public record DayChart(long most, String first, String last, List<Bar> bars) {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 100;
    private static final double GAP = 0.25;

    /** @param outcome in lower case, the bar's style */
    public record Bar(String x, String y, String width, String height, String outcome, String title) {}

    static DayChart of(List<RequestDay> days) {
        long most = days.stream().mapToLong(RequestDay::total).max().orElse(0);
        var bars = new ArrayList<Bar>();
        for (int number = 0; number < days.size(); number++) {
            stack(bars, days.get(number), number * WIDTH / days.size(), WIDTH / days.size() * (1 - GAP), most);
        }
        return new DayChart(most, day(days, 0), day(days, days.size() - 1), bars);
    }

    private static void stack(List<Bar> bars, RequestDay day, double x, double width, long most) {
        double top = HEIGHT;
        for (var outcome : RequestOutcome.values()) {
            long requests = day.of(outcome);
            if (requests == 0) continue;
            double height = HEIGHT * requests / most;
            top -= height;
            var word = outcome.name().toLowerCase(Locale.ROOT);
            var title = "%s: %d %s".formatted(day.day(), requests, word);
            bars.add(new Bar(text(x), text(top), text(width), text(height), word, title));
        }
    }

    private static String day(List<RequestDay> days, int number) {
        return days.get(number).day().toString();
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
