package org.pramaan.digilocker;

/** DigiLocker did not answer, or not sensibly; trying again may help. Quotes no address, for they hold numbers. */
public class DigilockerAway extends RuntimeException {

    DigilockerAway(String what) {
        super(what);
    }
}
