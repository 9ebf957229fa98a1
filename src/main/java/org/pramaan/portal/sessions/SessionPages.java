package org.pramaan.portal.sessions;

import java.util.Map;
import java.util.UUID;
import org.pramaan.account.Member;
import org.pramaan.review.CaseSheets;
import org.pramaan.session.CasePositions;
import org.pramaan.webhook.RaisedEvents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a session to a member of its client, which the audit trail tells. */
@Component
class SessionPages {

    private final SessionDesk desk;
    private final CaseSheets sheets;
    private final CasePositions positions;
    private final RaisedEvents events;

    SessionPages(SessionDesk desk, CaseSheets sheets, CasePositions positions, RaisedEvents events) {
        this.desk = desk;
        this.sheets = sheets;
        this.positions = positions;
        this.events = events;
    }

    @Transactional
    SessionPage open(Member member, UUID sessionId) {
        desk.note(member, sessionId, "session.viewed", Map.of());
        return SessionPage.of(
                sheets.of(sessionId),
                positions.of(sessionId).map(CaseView::of).orElse(null),
                events.of(member.clientId(), sessionId));
    }
}
