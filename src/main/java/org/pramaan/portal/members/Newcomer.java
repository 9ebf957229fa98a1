package org.pramaan.portal.members;

import org.pramaan.account.EmailAddress;
import org.pramaan.account.MemberRole;
import org.pramaan.account.Person;

/** Somebody to invite, as typed. */
record Newcomer(String name, String email, MemberRole role) {

    /** @throws IllegalArgumentException if there is no name or no whole address */
    Person person() {
        return new Person(name, new EmailAddress(email));
    }

    @Override
    public String toString() {
        return "Newcomer[hidden]";
    }
}
