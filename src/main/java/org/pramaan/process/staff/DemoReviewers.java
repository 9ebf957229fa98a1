package org.pramaan.process.staff;

import static org.pramaan.access.StaffGroups.REVIEWERS;

import java.util.List;
import org.pramaan.platform.ConditionalOnLocalIdentity;
import org.pramaan.platform.EmbeddedStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Two reviewers whose passwords everybody knows, on an embedded store only. */
@Component
@ConditionalOnLocalIdentity
class DemoReviewers implements FirstUsers {

    private static final List<String> IDS = List.of("reviewer", "reviewer2");

    private final Roster roster;
    private final ObjectProvider<EmbeddedStore> embedded;

    DemoReviewers(Roster roster, ObjectProvider<EmbeddedStore> embedded) {
        this.roster = roster;
        this.embedded = embedded;
    }

    @Override
    public void ensure() {
        if (embedded.getIfAvailable() == null) return;
        IDS.stream().filter(id -> !roster.knows(id)).forEach(id -> roster.add(id, id, id, REVIEWERS));
    }
}
