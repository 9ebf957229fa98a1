package org.pramaan.notification;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to tell somebody.
 *
 * @param name how they are addressed
 * @param code a one-time code
 * @param validFor how long the code can be told
 * @param reasons in the reader's language
 * @param day the day it is about
 */
public record Letter(
        Template template,
        String name,
        @Nullable String code,
        @Nullable Duration validFor,
        List<String> reasons,
        @Nullable LocalDate day) {

    public Letter {
        reasons = List.copyOf(reasons);
    }

    public static Letter code(String name, String code, Duration validFor) {
        return new Letter(Template.CODE, name, code, validFor, List.of(), null);
    }

    public static Letter welcome(String name) {
        return plain(Template.WELCOME, name);
    }

    public static Letter approved(String name) {
        return plain(Template.APPROVED, name);
    }

    public static Letter rejected(String name, List<String> reasons) {
        return new Letter(Template.REJECTED, name, null, null, reasons, null);
    }

    public static Letter resubmission(String name, List<String> reasons) {
        return new Letter(Template.RESUBMISSION, name, null, null, reasons, null);
    }

    /** It says no more than its template does. */
    public static Letter plain(Template template, String name) {
        return new Letter(template, name, null, null, List.of(), null);
    }

    /** Their KYC expires on this day. */
    public static Letter expiring(String name, LocalDate day) {
        return new Letter(Template.EXPIRING, name, null, null, List.of(), day);
    }

    @Override
    public String toString() {
        return "Letter[" + template + "]";
    }
}
