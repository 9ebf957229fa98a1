package org.pramaan.digilocker;

import java.time.Clock;
import java.time.Instant;
import org.pramaan.platform.DataCipher;
import org.pramaan.platform.Ids;
import org.springframework.stereotype.Component;

/** Gives what is asked for an id and a time, and hides what is personal of it. */
@Component
class FetchStamp {

    private final Ids ids;
    private final Clock clock;

    FetchStamp(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    FetchTable.Asked asked(FetchRequest request, DataCipher cipher) {
        var number = request.panNumber();
        var sealed = number == null ? null : cipher.encryptText(number, FetchDesk.PURPOSE);
        return new FetchTable.Asked(ids.next(), request.sessionId(), request.documents(), sealed);
    }

    Instant now() {
        return clock.instant();
    }
}
