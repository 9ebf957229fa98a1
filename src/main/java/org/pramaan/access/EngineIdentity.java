package org.pramaan.access;

import jakarta.servlet.ServletException;
import java.io.IOException;

/** Lets the engine know on whose behalf it is called, so that its own authorizations apply. */
public interface EngineIdentity {

    /** Does the work as this member of staff, and forgets them afterwards. */
    void runAs(StaffMember staff, Work work) throws IOException, ServletException;

    /** What is left of serving a request. */
    @FunctionalInterface
    interface Work {

        void run() throws IOException, ServletException;
    }
}
