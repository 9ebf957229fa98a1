package org.pramaan.customer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a profile asks for (XA-24), in the order in which it is printed. */
public enum ProfileField {
    FIRST_NAME(Kind.NAME, Need.AT_ONCE),
    LAST_NAME(Kind.NAME, Need.AT_ONCE),
    MIDDLE_NAME(Kind.NAME, Need.OPTIONAL),
    DATE_OF_BIRTH(Kind.BIRTH_DATE, Need.AT_ONCE),
    PLACE_OF_BIRTH(Kind.TEXT, Need.TO_SUBMIT),
    NATIONALITY(Kind.TEXT, Need.TO_SUBMIT),
    GENDER(Need.TO_SUBMIT, "M", "F", "O"),
    ADDRESS_LINE_1(Kind.TEXT, Need.TO_SUBMIT),
    ADDRESS_LINE_2(Kind.TEXT, Need.OPTIONAL),
    CITY(Kind.TEXT, Need.TO_SUBMIT),
    STATE_PROVINCE(Kind.TEXT, Need.OPTIONAL),
    POSTAL_CODE(Kind.TEXT, Need.TO_SUBMIT),
    COUNTRY(Kind.TEXT, Need.TO_SUBMIT),
    IDENTITY_DOCUMENT_TYPE(Need.TO_SUBMIT, "NATIONAL_ID", "PASSPORT", "DRIVER_LICENSE", "RESIDENCE_PERMIT"),
    IDENTITY_DOCUMENT_NUMBER(Kind.TEXT, Need.TO_SUBMIT),
    IDENTITY_DOCUMENT_EXPIRY(Kind.EXPIRY_DATE, Need.TO_SUBMIT),
    IDENTITY_DOCUMENT_ISSUING_COUNTRY(Kind.TEXT, Need.TO_SUBMIT),
    OCCUPATION(Kind.TEXT, Need.TO_SUBMIT),
    EMPLOYER_NAME(Kind.TEXT, Need.OPTIONAL),
    MONTHLY_INCOME(Kind.MONEY, Need.OPTIONAL),
    SOURCE_OF_FUNDS(Need.TO_SUBMIT, "SALARY", "BUSINESS", "INVESTMENT", "INHERITANCE", "GIFT", "OTHER");

    enum Kind {
        NAME,
        TEXT,
        BIRTH_DATE,
        EXPIRY_DATE,
        CHOICE,
        MONEY
    }

    enum Need {
        /** A profile cannot be without it. */
        AT_ONCE,
        /** It cannot be submitted without it. */
        TO_SUBMIT,
        OPTIONAL
    }

    private final Kind kind;
    private final Need need;
    private final Set<String> choices;

    ProfileField(Kind kind, Need need) {
        this.kind = kind;
        this.need = need;
        this.choices = Set.of();
    }

    ProfileField(Need need, String... choices) {
        this.kind = Kind.CHOICE;
        this.need = need;
        this.choices = Set.of(choices);
    }

    /** Its name in the API, such as {@code date_of_birth}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isNumber() {
        return kind == Kind.MONEY;
    }

    Kind kind() {
        return kind;
    }

    boolean isNeededAtOnce() {
        return need == Need.AT_ONCE;
    }

    boolean allows(String choice) {
        return choices.contains(choice);
    }

    /** Those that count for completion (XA-32). */
    static List<ProfileField> required() {
        return Arrays.stream(values())
                .filter(field -> field.need != Need.OPTIONAL)
                .toList();
    }
}
