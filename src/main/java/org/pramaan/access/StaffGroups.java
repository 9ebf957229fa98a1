package org.pramaan.access;

import java.util.List;

/** The groups of staff. */
public final class StaffGroups {

    /** Decide the doubtful sessions. */
    public static final String REVIEWERS = "kyc-reviewers";

    /** Edit and deploy the rules. */
    public static final String COMPLIANCE = "kyc-compliance";

    /** The engine's own name for administrators. */
    public static final String ADMINISTRATORS = "camunda-admin";

    public static final List<String> ALL = List.of(REVIEWERS, COMPLIANCE, ADMINISTRATORS);

    private StaffGroups() {}

    /** The authority Spring Security gives to a group's members. */
    static String authority(String group) {
        return "GROUP_" + group;
    }
}
