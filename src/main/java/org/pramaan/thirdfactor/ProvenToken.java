package org.pramaan.thirdfactor;

import com.nimbusds.jwt.JWTClaimsSet;

/** A token that its tenant has signed, and what it says. */
record ProvenToken(Tenant tenant, JWTClaimsSet claims) {

    /** Leaves out what it says of a person. */
    @Override
    public String toString() {
        return "ProvenToken[" + tenant + "]";
    }
}
