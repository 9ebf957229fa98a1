package org.pramaan.access;

import java.util.Optional;

/** Where staff and their passwords are kept. */
public interface StaffDirectory {

    /** Empty if there is no such user or the password is not theirs. */
    Optional<StaffMember> authenticate(String userId, String password);
}
