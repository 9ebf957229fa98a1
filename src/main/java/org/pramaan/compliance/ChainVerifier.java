package org.pramaan.compliance;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Walks a chain from its first entry to the first that does not fit, and to the head the chain should end in. */
@Component
class ChainVerifier {

    private static final int PAGE = 500;

    private final ChainTable table;

    ChainVerifier(ChainTable table) {
        this.table = table;
    }

    ChainReport verify(UUID clientId) {
        var promised = table.head(clientId).orElse(Head.EMPTY);
        var reached = Head.EMPTY;
        while (true) {
            var page = table.page(clientId, reached.sequence(), PAGE);
            for (var stored : page) {
                if (!stored.follows(reached)) return ChainReport.brokenAfter(reached.sequence());
                reached = stored.asHead();
            }
            if (page.size() < PAGE) return ended(reached, promised);
        }
    }

    /** A chain may be cut short, have an entry too many, or end in an entry made anew. */
    private static ChainReport ended(Head reached, Head promised) {
        if (reached.equals(promised)) return ChainReport.intact(reached.sequence());
        return reached.sequence() == promised.sequence()
                ? ChainReport.brokenAfter(promised.sequence() - 1)
                : ChainReport.brokenAfter(Math.min(reached.sequence(), promised.sequence()));
    }
}
