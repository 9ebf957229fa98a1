package org.pramaan.digilocker.simulator;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.pramaan.platform.Hmac;

/** What an account of the simulator offers: its holder, the list of documents, single documents, pulling one. */
final class AccountRooms {

    private final SpecimenLocker locker;
    private final byte[] clientSecret;

    AccountRooms(SpecimenLocker locker, String clientSecret) {
        this.locker = locker;
        this.clientSecret = clientSecret.getBytes(StandardCharsets.UTF_8);
    }

    Answer user(SimulatedUser user, Call call) {
        return Answer.json(locker.account(user));
    }

    Answer issuedFiles(SimulatedUser user, Call call) {
        return Answer.json(Map.of("items", locker.issued(user), "resource", ""));
    }

    Answer file(SimulatedUser user, Call call) {
        if (!call.path().endsWith("/" + locker.panUri())) {
            return Answer.error(404, "invalid_uri", "No file under this address");
        }
        var bytes = locker.pan();
        var signed = user == SimulatedUser.WRONG_HMAC ? new byte[] {1} : bytes;
        var hmac = Base64.getEncoder().encodeToString(Hmac.sign(signed, clientSecret));
        return new Answer(200, Map.of("Content-Type", "application/pdf", "hmac", hmac), bytes);
    }

    Answer eAadhaar(SimulatedUser user, Call call) {
        if (user == SimulatedUser.NO_AADHAAR) return Answer.error(404, "aadhaar_not_linked", "No Aadhaar is linked");
        var xml = locker.eAadhaar();
        return Answer.of("application/xml", user == SimulatedUser.TAMPERED ? changed(xml) : xml);
    }

    Answer pull(SimulatedUser user, Call call) {
        if (List.of("orgid", "doctype", "hmac", "ts").stream()
                .anyMatch(name -> call.get(name).isEmpty())) {
            return Answer.error(400, "invalid_parameter", "A parameter is missing");
        }
        return locker.knowsPan(call.get("panno"), call.get("PANFullName"))
                ? Answer.json(Map.of("uri", locker.panUri()))
                : Answer.error(404, "record_not_found", "No record fits these parameters");
    }

    private static byte[] changed(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8)
                .replace(" gender=\"", " phone=\"\" gender=\"")
                .getBytes(StandardCharsets.UTF_8);
    }
}
