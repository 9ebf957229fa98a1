package org.pramaan.digilocker;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.pramaan.compliance.Actor;
import org.pramaan.digilocker.DigilockerRefusal.Code;
import org.pramaan.session.DocumentIntake;
import org.pramaan.session.Upload;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the steps of {@code digilocker-fetch.bpmn} do. Everything is downloaded before anything is taken in, and taken
 * in with the step's own transaction, so that a fetch brings all that was asked for, once, or nothing.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FetchSteps {

    private final FetchTable table;
    private final PanDownload pan;
    private final AadhaarDownload aadhaar;
    private final DocumentIntake intake;
    private final Clock clock;

    FetchSteps(FetchTable table, PanDownload pan, AadhaarDownload aadhaar, DocumentIntake intake, Clock clock) {
        this.table = table;
        this.pan = pan;
        this.aadhaar = aadhaar;
        this.intake = intake;
        this.clock = clock;
    }

    public Fetch require(UUID fetchId) {
        return table.require(fetchId);
    }

    /**
     * Whether the documents are there; false if DigiLocker refused them for good.
     *
     * @throws DigilockerAway if it may be tried again
     */
    public boolean carryOut(UUID fetchId) {
        var fetch = table.require(fetchId);
        if (!fetch.isRunning()) return fetch.state() == Fetch.State.COMPLETED;
        try {
            takeIn(fetch, downloads(fetch));
            return true;
        } catch (DigilockerRefusal refused) {
            table.fail(fetchId, refused.reasonCode(), refused.waitSeconds(), clock.instant());
            return false;
        }
    }

    /** DigiLocker stayed away. */
    public void giveUp(UUID fetchId) {
        table.fail(fetchId, Code.SERVICE_UNAVAILABLE, null, clock.instant());
    }

    private Map<DigilockerDocument, Upload> downloads(Fetch fetch) {
        Map<DigilockerDocument, Upload> uploads = new EnumMap<>(DigilockerDocument.class);
        for (var document : fetch.documents()) uploads.put(document, download(document, fetch));
        return uploads;
    }

    private Upload download(DigilockerDocument document, Fetch fetch) {
        return switch (document) {
            case PAN -> pan.download(fetch);
            case AADHAAR -> aadhaar.download(fetch);
        };
    }

    private void takeIn(Fetch fetch, Map<DigilockerDocument, Upload> uploads) {
        Map<DigilockerDocument, String> keys = new EnumMap<>(DigilockerDocument.class);
        uploads.forEach((document, upload) -> keys.put(
                document,
                intake.takeIssued(fetch.sessionId(), upload, Actor.step("FetchFromDigilocker"))
                        .key()
                        .toString()));
        table.complete(
                fetch.id(), keys.get(DigilockerDocument.PAN), keys.get(DigilockerDocument.AADHAAR), clock.instant());
    }
}
