package org.pramaan.liveness.challenge;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What refuses a clip as a whole, whatever the head does in it. */
final class ClipCheck {

    private final List<Moment> moments;
    private final ChallengeTunables tunables = ChallengeTunables.MEASURED;

    ClipCheck(HeadMotion motion) {
        this.moments = motion.moments();
    }

    Optional<Obstacle> obstacle() {
        var stillness = Stillness.of(moments);
        if (count(moment -> moment.head() != null) < tunables.usable() * moments.size())
            return Optional.of(Obstacle.NO_FACE);
        if (tooMany(moment -> moment.faces() > 1)) return Optional.of(Obstacle.SEVERAL_FACES);
        if (stillness.isStatic()) return Optional.of(Obstacle.STATIC);
        if (stillness.isLooped()) return Optional.of(Obstacle.LOOPED);
        if (tooMany(Moment::stranger)) return Optional.of(Obstacle.ANOTHER_PERSON);
        boolean known = Moment.frontal(moments).size() >= tunables.frontalFrames();
        return known ? Optional.empty() : Optional.of(Obstacle.NEVER_FRONTAL);
    }

    private boolean tooMany(Predicate<Moment> odd) {
        return count(odd) > tunables.tolerated() * moments.size();
    }

    private long count(Predicate<Moment> condition) {
        return moments.stream().filter(condition).count();
    }
}
