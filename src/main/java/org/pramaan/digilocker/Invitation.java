package org.pramaan.digilocker;

/** @param url where the person authorizes; @param seconds for how long */
public record Invitation(String url, long seconds) {

    @Override
    public String toString() {
        return "Invitation[hidden]";
    }
}
