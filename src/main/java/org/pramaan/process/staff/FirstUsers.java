package org.pramaan.process.staff;

/** Users who are there from the start, where the engine keeps the passwords. */
interface FirstUsers {

    void ensure();
}
