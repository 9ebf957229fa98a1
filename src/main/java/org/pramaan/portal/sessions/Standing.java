package org.pramaan.portal.sessions;

import org.pramaan.session.SessionState;
import org.pramaan.session.SessionStatus;

/**
 * A session's state on a page.
 *
 * @param code as the APIs call it (EN-40)
 * @param tone style of its badge
 */
public record Standing(String words, String code, String tone) {

    static Standing of(SessionState state) {
        return new Standing(StateWords.of(state), SessionStatus.of(state).name(), StateWords.tone(state));
    }
}
