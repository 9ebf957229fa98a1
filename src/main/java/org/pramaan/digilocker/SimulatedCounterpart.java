package org.pramaan.digilocker;

/** A simulator on this machine that answers in DigiLocker's place. */
public interface SimulatedCounterpart {

    /** Below which it serves DigiLocker's paths. */
    String baseUrl();

    String clientId();

    String clientSecret();
}
