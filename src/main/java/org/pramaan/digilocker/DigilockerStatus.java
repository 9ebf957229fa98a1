package org.pramaan.digilocker;

import java.util.Set;
import org.pramaan.session.SessionView;

/**
 * How a session stands with DigiLocker (EN-29).
 *
 * @param available the documents in the person's account, as far as known
 */
public record DigilockerStatus(
        SessionView session, boolean authorized, boolean documentsFetched, Set<DigilockerDocument> available) {}
