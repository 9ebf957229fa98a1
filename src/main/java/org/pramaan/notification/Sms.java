package org.pramaan.notification;

/** @param phone with country code, such as {@code +919876543210} */
public record Sms(String phone, String message) {

    @Override
    public String toString() {
        return "Sms[hidden]";
    }
}
