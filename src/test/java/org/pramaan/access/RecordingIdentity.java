package org.pramaan.access;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers on whose behalf the engine was called. */
class RecordingIdentity implements EngineIdentity {

    final List<String> callers = new CopyOnWriteArrayList<>();

    @Override
    public void runAs(StaffMember staff, Work work) throws IOException, ServletException {
        callers.add(staff.id());
        work.run();
    }
}
