package org.pramaan.api.kycflow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pramaan.liveness.challenge.Orientation;

/** Where a head pointed, as this API writes it: left, right or null, by the person's own left and right. */
final class Sides {

    private Sides() {}

    static List<@Nullable String> of(List<Orientation> orientations) {
        List<@Nullable String> sides = new ArrayList<>();
        for (var orientation : orientations) sides.add(of(orientation));
        return Collections.unmodifiableList(sides);
    }

    /** The last one; null if the head never turned. */
    static @Nullable String last(List<Orientation> orientations) {
        return orientations.stream()
                .filter(orientation -> orientation != Orientation.NEITHER)
                .reduce((earlier, later) -> later)
                .map(Sides::of)
                .orElse(null);
    }

    private static @Nullable String of(Orientation orientation) {
        return orientation == Orientation.NEITHER ? null : orientation.name().toLowerCase(Locale.ROOT);
    }
}
