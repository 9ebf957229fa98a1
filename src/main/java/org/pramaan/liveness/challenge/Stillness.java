package org.pramaan.liveness.challenge;

import java.util.ArrayList;
import java.util.List;

/** Tells clips that were put together from stills, or from a part played again, by their thumbnails. */
record Stillness(List<Thumbnail> clip, ChallengeTunables tunables) {

    static Stillness of(List<Moment> moments) {
        List<Thumbnail> distinct = new ArrayList<>();
        for (var moment : moments) {
            var last = distinct.isEmpty() ? null : distinct.get(distinct.size() - 1);
            if (last == null || moment.thumbnail().differenceTo(last) > 0) distinct.add(moment.thumbnail());
        }
        return new Stillness(distinct, ChallengeTunables.MEASURED);
    }

    /** Whether hardly anything moves from one frame to the next. */
    boolean isStatic() {
        long same = 0;
        for (int i = 1; i < clip.size(); i++) if (same(i - 1, i)) same++;
        return clip.size() < tunables.distinct() || same > tunables.stills() * (clip.size() - 1);
    }

    /** Whether a moving part of the clip comes again, picture by picture. */
    boolean isLooped() {
        int part = tunables.loop();
        for (int start = 0; start + 2 * part <= clip.size(); start++)
            for (int again = start + part; again + part <= clip.size(); again++)
                if (moves(start) && repeats(start, again)) return true;
        return false;
    }

    private boolean repeats(int start, int again) {
        for (int i = 0; i < tunables.loop(); i++) if (!same(start + i, again + i)) return false;
        return true;
    }

    private boolean moves(int start) {
        for (int i = 1; i < tunables.loop(); i++) if (same(start + i - 1, start + i)) return false;
        return true;
    }

    private boolean same(int one, int other) {
        return clip.get(one).differenceTo(clip.get(other)) <= tunables.stillness();
    }
}
