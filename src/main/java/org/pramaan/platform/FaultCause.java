package org.pramaan.platform;

import static org.pramaan.platform.Answer.Cause.BROKEN;
import static org.pramaan.platform.Answer.Cause.CONNECTION_REFUSED;
import static org.pramaan.platform.Answer.Cause.TIMEOUT;
import static org.pramaan.platform.Answer.Cause.TLS;
import static org.pramaan.platform.Answer.Cause.UNREACHABLE;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import javax.net.ssl.SSLException;

/** Names what an exception of the HTTP client means. */
final class FaultCause {

    private FaultCause() {}

    /** @param outOfTime whether the deadline cut the call, which shows as all kinds of exceptions */
    static Answer.Cause of(IOException failed, boolean outOfTime) {
        if (outOfTime || failed instanceof InterruptedIOException) return TIMEOUT;
        if (failed instanceof SSLException) return TLS;
        if (failed instanceof NoRouteToHostException) return UNREACHABLE;
        if (failed instanceof ConnectException) return CONNECTION_REFUSED;
        return BROKEN;
    }
}
