package org.pramaan.capture;

import java.util.Map;
import org.pramaan.compliance.Actor;
import org.pramaan.compliance.Agreement;
import org.pramaan.compliance.AuditEntry;
import org.pramaan.compliance.AuditTrail;
import org.pramaan.compliance.Consents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down whether a person agreed. */
@Component
class NoticeDesk {

    static final Actor ACTOR = Actor.door("capture");
    private static final String CHANNEL = "hosted";

    private final Stages stages;
    private final ProgressTable progress;
    private final Consents consents;
    private final AuditTrail trail;

    NoticeDesk(Stages stages, ProgressTable progress, Consents consents, AuditTrail trail) {
        this.stages = stages;
        this.progress = progress;
        this.consents = consents;
        this.trail = trail;
    }

    /** Agreeing again changes nothing. */
    @Transactional
    public void agree(Pass pass, ConsentNotice notice, String address) {
        var stage = stages.of(pass);
        if (stage.consented() || stage.session().state().isStop()) return;
        var agreement = new Agreement(
                pass.clientId(),
                stage.session().externalUserId(),
                pass.sessionId(),
                notice.purposes(),
                notice.notice(),
                CHANNEL,
                address);
        progress.agree(pass, consents.give(agreement, ACTOR).id());
    }

    @Transactional
    public void decline(Pass pass) {
        if (stages.of(pass).consented()) return;
        progress.decline(pass);
        var details = Map.of("notice", ConsentNotice.VERSION);
        trail.record(new AuditEntry(pass.clientId(), ACTOR, "consent.declined", pass.sessionId(), details));
    }
}
