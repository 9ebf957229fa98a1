package org.pramaan.liveness.challenge;

import java.util.ArrayList;
import java.util.List;

/**
 * A head that began to point to a side. Turning there again without the other side in between is one turn.
 *
 * @param at index of the first frame with the head turned
 * @param seenOnItsWay whether a frame before or after shows the head part of the way, as pictures that are swapped do not
 */
record Turn(Orientation side, int at, boolean seenOnItsWay) {

    static List<Turn> in(List<Moment> moments, Turning turning) {
        List<Turn> turns = new ArrayList<>();
        var passage = new Passage(moments, turning);
        var last = Orientation.NEITHER;
        for (var moment : moments) {
            var side = turning.of(moment.own());
            if (side == Orientation.NEITHER || side == last) continue;
            turns.add(new Turn(side, moment.index(), passage.isSeen(moment.index(), side)));
            last = side;
        }
        return turns;
    }

    ChallengeStep step() {
        return side == Orientation.LEFT ? ChallengeStep.TURN_LEFT : ChallengeStep.TURN_RIGHT;
    }
}
