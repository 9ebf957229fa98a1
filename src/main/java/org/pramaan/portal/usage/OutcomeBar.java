package org.pramaan.portal.usage;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.pramaan.session.SessionFigures;
import org.pramaan.session.SessionState;

/**
 * How many sessions stand somewhere.
 *
 * @param width share of all sessions, 0 to 100
 * @param tone style of the bar
 */
public record OutcomeBar(String words, long sessions, String width, String tone) {

    private static final double WHOLE = 100;

    static List<OutcomeBar> of(SessionFigures figures) {
        long all = Math.max(figures.total(), 1);
        return Stream.of(Group.values())
                .map(group -> {
                    long sessions = group.states.stream()
                            .mapToLong(state -> figures.states().getOrDefault(state, 0L))
                            .sum();
                    var width = String.format(Locale.ROOT, "%.2f", WHOLE * sessions / all);
                    return new OutcomeBar(group.words, sessions, width, group.tone);
                })
                .toList();
    }

    private enum Group {
        BY_RULES("Approved by the rules", "good", SessionState.AUTO_APPROVED),
        BY_REVIEWER("Approved by a reviewer", "good", SessionState.APPROVED),
        REJECTED("Rejected", "bad", SessionState.REJECTED),
        IN_REVIEW("In review", "wait", SessionState.IN_REVIEW),
        UNDER_WAY("Under way", "wait", SessionState.CREATED, SessionState.COLLECTED, SessionState.EXTRACTED),
        EXPIRED("Expired", "none", SessionState.EXPIRED);

        private final String words;
        private final String tone;
        private final List<SessionState> states;

        Group(String words, String tone, SessionState... states) {
            this.words = words;
            this.tone = tone;
            this.states = List.of(states);
        }
    }
}
