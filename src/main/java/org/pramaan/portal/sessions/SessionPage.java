package org.pramaan.portal.sessions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pramaan.portal.Moment;
import org.pramaan.review.CaseSheet;
import org.pramaan.webhook.RaisedEvents.RaisedEvent;

/**
 * What the page of a session shows; the template only lays it out.
 *
 * @param position null once the case's history is gone
 */
public record SessionPage(
        CaseSheet sheet, Standing standing, @Nullable CaseView position, List<Event> events) {

    static SessionPage of(CaseSheet sheet, @Nullable CaseView position, List<RaisedEvent> raised) {
        var events = raised.stream().map(Event::of).toList();
        return new SessionPage(sheet, Standing.of(sheet.session().state()), position, events);
    }

    public Moment opened() {
        return Moment.of(sheet.session().openedAt());
    }

    public Moment updated() {
        return Moment.of(sheet.session().updatedAt());
    }

    public record Event(String id, String name, Moment raised) {

        static Event of(RaisedEvent event) {
            return new Event(event.id(), event.event(), Moment.of(event.raisedAt()));
        }
    }

    @Override
    public String toString() {
        return "SessionPage[%s]".formatted(sheet);
    }
}
