package org.pramaan.process;

import java.util.HashMap;
import java.util.Map;
import org.pramaan.aadhaar.SecureQr;
import org.pramaan.ocr.FieldName;
import org.pramaan.session.Fact;

/** What the UIDAI vouches for in the QR code of a card; nothing if the code is not signed by a trusted certificate. */
final class SignedCodeFacts {

    private SignedCodeFacts() {}

    static boolean isVerified(SecureQr code) {
        return code.trust() == SecureQr.Trust.VERIFIED;
    }

    static Map<String, Fact> of(SecureQr code) {
        if (!isVerified(code)) return Map.of();
        var facts = new HashMap<String, Fact>();
        put(facts, CardReader.AADHAAR_LAST_FOUR, code.lastFour());
        put(facts, FieldName.FULL_NAME.name(), code.name());
        put(facts, FieldName.DATE_OF_BIRTH.name(), code.birth());
        put(facts, FieldName.GENDER.name(), code.gender());
        put(facts, FieldName.ADDRESS.name(), code.address().onOneLine());
        put(facts, FieldName.POSTAL_CODE.name(), code.address().postalCode());
        return facts;
    }

    private static void put(Map<String, Fact> facts, String field, String value) {
        if (!value.isBlank()) facts.put(field, Fact.ofIssuer(value));
    }
}
