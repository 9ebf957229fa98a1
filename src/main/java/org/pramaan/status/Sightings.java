package org.pramaan.status;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Remembers how the last call to each outside service went; asks none by itself. */
@Component
public class Sightings {

    private final Map<String, Sighting> last = new ConcurrentHashMap<>();
    private final Clock clock;

    public Sightings(Clock clock) {
        this.clock = clock;
    }

    /** The service answered, whatever it said. */
    public void answered(String service) {
        last.put(service, new Sighting(clock.instant(), true));
    }

    /** The service did not answer, or told a fault of its own. */
    public void away(String service) {
        last.put(service, new Sighting(clock.instant(), false));
    }

    /** How the last call went. */
    public PartStatus statusOf(String service) {
        return Optional.ofNullable(last.get(service))
                .map(Sighting::status)
                .orElse(new PartStatus(Condition.UNKNOWN, "Nobody has asked it since the server started."));
    }

    private record Sighting(Instant at, boolean answered) {

        PartStatus status() {
            return answered
                    ? new PartStatus(Condition.WORKING, "It answered when it was last asked.", at)
                    : new PartStatus(Condition.DOWN, "It gave no answer when it was last asked.", at);
        }
    }
}
