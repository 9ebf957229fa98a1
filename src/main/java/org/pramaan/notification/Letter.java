package org.pramaan.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to tell somebody.
 *
 * @param name how they are addressed
 * @param code a one-time code
 * @param reasons in the reader's language
 */
public record Letter(
        Template template, String name, @Nullable String code, List<String> reasons) {

    public Letter {
        reasons = List.copyOf(reasons);
    }

    public static Letter code(String name, String code) {
        return new Letter(Template.CODE, name, code, List.of());
    }

    public static Letter welcome(String name) {
        return new Letter(Template.WELCOME, name, null, List.of());
    }

    public static Letter approved(String name) {
        return new Letter(Template.APPROVED, name, null, List.of());
    }

    public static Letter rejected(String name, List<String> reasons) {
        return new Letter(Template.REJECTED, name, null, reasons);
    }

    public static Letter resubmission(String name, List<String> reasons) {
        return new Letter(Template.RESUBMISSION, name, null, reasons);
    }

    @Override
    public String toString() {
        return "Letter[" + template + "]";
    }
}
