package org.pramaan.portal.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.portal.TimeWords;
import org.pramaan.session.SessionFigures;
import org.pramaan.session.SessionState;
import org.pramaan.usage.RequestDay;
import org.pramaan.usage.RequestOutcome;

@DisplayName("CF-28 The usage page")
class UsagePageTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-22");

    @Test
    @DisplayName("stacks each day's requests, the busiest day as high as the drawing")
    void stacks() {
        var quiet = new RequestDay(DAY, Map.of(RequestOutcome.ANSWERED, 5L));
        var busy = new RequestDay(DAY.plusDays(1), Map.of(RequestOutcome.ANSWERED, 15L, RequestOutcome.LIMITED, 5L));
        var chart = DayChart.of(List.of(quiet, busy));
        assertThat(chart.most()).isEqualTo(20);
        assertThat(chart.first()).isEqualTo("2026-11-22");
        assertThat(chart.bars())
                .containsExactly(
                        new DayChart.Bar("0.00", "75.00", "375.00", "25.00", "answered", "2026-11-22: 5 answered"),
                        new DayChart.Bar("500.00", "25.00", "375.00", "75.00", "answered", "2026-11-23: 15 answered"),
                        new DayChart.Bar("500.00", "0.00", "375.00", "25.00", "limited", "2026-11-23: 5 limited"));
    }

    @Test
    @DisplayName("draws nothing where no request came")
    void empty() {
        var chart = DayChart.of(List.of(new RequestDay(DAY, Map.of())));
        assertThat(chart.bars()).isEmpty();
        assertThat(chart.most()).isZero();
    }

    @Test
    @DisplayName("counts sessions by outcome as shares of all, expired ones apart from the approval rate")
    void outcomes() {
        var figures = new SessionFigures(
                Map.of(
                        SessionState.AUTO_APPROVED, 2L,
                        SessionState.APPROVED, 1L,
                        SessionState.REJECTED, 1L,
                        SessionState.EXPIRED, 4L),
                null,
                null);
        assertThat(OutcomeBar.of(figures))
                .extracting(OutcomeBar::words, OutcomeBar::sessions, OutcomeBar::width)
                .contains(
                        tuple("Approved by the rules", 2L, "25.00"),
                        tuple("Expired", 4L, "50.00"),
                        tuple("Under way", 0L, "0.00"));
        var page = UsagePage.of(7, List.of(new RequestDay(DAY, Map.of(RequestOutcome.ANSWERED, 1234L))), figures);
        assertThat(page.headlines())
                .extracting(UsagePage.Headline::value)
                .containsExactly("1 234", "8", "75 %", "–", "–");
    }

    @Test
    @DisplayName("says times in the units that matter")
    void times() {
        assertThat(TimeWords.of(null)).isEqualTo("–");
        assertThat(TimeWords.of(Duration.ofMillis(1240))).isEqualTo("1.2 s");
        assertThat(TimeWords.of(Duration.ofSeconds(125))).isEqualTo("2 min 5 s");
        assertThat(TimeWords.of(Duration.ofMinutes(61))).isEqualTo("1 h 1 min");
        assertThat(TimeWords.of(Duration.ofHours(49))).isEqualTo("2 d 1 h");
    }
}
