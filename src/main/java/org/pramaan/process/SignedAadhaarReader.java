package org.pramaan.process;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pramaan.aadhaar.AadhaarKyc;
import org.pramaan.aadhaar.EAadhaarReader;
import org.pramaan.aadhaar.OfflineKycReader;
import org.pramaan.aadhaar.XmlRefused;
import org.pramaan.session.DocumentFacts;
import org.pramaan.session.Fact;
import org.pramaan.session.Reading;
import org.pramaan.session.VerifiedBy;
import org.springframework.stereotype.Component;

/**
 * Reads XML of the UIDAI, the e-Aadhaar of DigiLocker or an offline e-KYC: what it signed needs no recognition, and its
 * photograph is the portrait.
 */
@Component
class SignedAadhaarReader {

    private final EAadhaarReader eAadhaar;
    private final OfflineKycReader offline;

    SignedAadhaarReader(EAadhaarReader eAadhaar, OfflineKycReader offline) {
        this.eAadhaar = eAadhaar;
        this.offline = offline;
    }

    /** @throws XmlRefused if the UIDAI did not sign it */
    Reading read(byte[] xml) {
        try {
            return reading(VerifiedBy.OFFLINE_XML, offline.read(xml));
        } catch (XmlRefused refused) {
            if (refused.reason() != XmlRefused.Reason.OTHER_DOCUMENT) throw refused;
            return reading(VerifiedBy.E_AADHAAR_XML, eAadhaar.read(xml));
        }
    }

    private static Reading reading(VerifiedBy form, AadhaarKyc kyc) {
        var facts = new DocumentFacts(form.name(), 1, fields(kyc), 1, List.of(), form);
        return new Reading(facts, null, null, false, kyc.photograph());
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
