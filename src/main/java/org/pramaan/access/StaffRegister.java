package org.pramaan.access;

/** Where the engine notes who works here, though others keep their passwords and groups. */
public interface StaffRegister {

    /** Adds or updates them, with no password that anybody knows, in exactly these groups. */
    void note(StaffMember member, String firstName, String lastName);
}
