package org.pramaan.account;

/** What a member may do for their client. */
public enum MemberRole {
    /** Everything, and who else is a member. */
    OWNER,
    /** Keys, webhooks and settings. */
    DEVELOPER,
    /** Look, and change nothing. */
    VIEWER;

    /** Whether this role may change anything. */
    public boolean mayChange() {
        return this != VIEWER;
    }
}
