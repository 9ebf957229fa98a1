package org.pramaan.notification;

/** A letter in words: the subject, the whole as plain text, the same as HTML, and in one line for an SMS. */
record Wording(String subject, String text, String html, String line) {

    @Override
    public String toString() {
        return "Wording[hidden]";
    }
}
