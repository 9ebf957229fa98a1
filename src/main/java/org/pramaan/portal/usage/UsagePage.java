package org.pramaan.portal.usage;

import java.util.List;
import java.util.Locale;
import org.pramaan.portal.TimeWords;
import org.pramaan.session.SessionFigures;
import org.pramaan.usage.RequestDay;

/**
 * What the usage page shows.
 *
 * @param days how many, today included
 * @param headlines the figures above the charts
 */
public record UsagePage(
        int days, List<Headline> headlines, DayChart requests, List<RequestDay> table, List<OutcomeBar> outcomes) {

    static final List<Integer> PERIODS = List.of(7, 30, 90);
    static final int USUAL = 30;

    /** A figure and what it says. */
    public record Headline(String label, String value, String note) {}

    static UsagePage of(int days, List<RequestDay> requests, SessionFigures sessions) {
        return new UsagePage(
                days, headlines(requests, sessions), DayChart.of(requests), requests, OutcomeBar.of(sessions));
    }

    /** The periods to choose from. */
    public List<Integer> periods() {
        return PERIODS;
    }

    private static List<Headline> headlines(List<RequestDay> requests, SessionFigures sessions) {
        long sent = requests.stream().mapToLong(RequestDay::total).sum();
        return List.of(
                new Headline("Requests", number(sent), "with your API keys"),
                new Headline("Sessions", number(sessions.total()), "opened"),
                new Headline("Approval rate", rate(sessions), "of the sessions that were decided"),
                new Headline(
                        "Time to verdict", TimeWords.of(sessions.fromLastDocument()), "median, from the last document"),
                new Headline(
                        "Time to finish", TimeWords.of(sessions.fromOpening()), "median, from opening to verdict"));
    }

    private static String rate(SessionFigures sessions) {
        var rate = sessions.approvalRate();
        return rate == null ? "–" : String.format(Locale.ROOT, "%.0f %%", rate * 100);
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count).replace(',', ' ');
    }
}
