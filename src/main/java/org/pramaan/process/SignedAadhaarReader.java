package org.pramaan.process;

import java.util.Map;
import java.util.TreeMap;
import org.pramaan.aadhaar.AadhaarKyc;
import org.pramaan.aadhaar.EAadhaarReader;
import org.pramaan.session.DocumentFacts;
import org.pramaan.session.Fact;
import org.pramaan.session.Reading;
import org.springframework.stereotype.Component;

/** Reads the e-Aadhaar XML of DigiLocker: what the UIDAI signed needs no recognition, and its photograph is the portrait. */
@Component
class SignedAadhaarReader {

    static final String TYPE = "E_AADHAAR_XML";

    private final EAadhaarReader reader;

    SignedAadhaarReader(EAadhaarReader reader) {
        this.reader = reader;
    }

    /** @throws org.pramaan.aadhaar.XmlRefused if the UIDAI did not sign it */
    Reading read(byte[] xml) {
        var kyc = reader.read(xml);
        return new Reading(new DocumentFacts(TYPE, 1, fields(kyc), 1), null, null, false, kyc.photograph());
    }

    private static Map<String, Fact> fields(AadhaarKyc kyc) {
        var facts = new TreeMap<String, Fact>();
        facts.put(CardReader.AADHAAR_LAST_FOUR, Fact.ofIssuer(kyc.lastFour()));
        facts.put("FULL_NAME", Fact.ofIssuer(kyc.name()));
        facts.put("DATE_OF_BIRTH", Fact.ofIssuer(kyc.dateOfBirth()));
        facts.put("GENDER", Fact.ofIssuer(kyc.gender()));
        facts.put("ADDRESS", Fact.ofIssuer(kyc.address().onOneLine()));
        return facts;
    }
}
