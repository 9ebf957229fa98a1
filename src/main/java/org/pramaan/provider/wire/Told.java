package org.pramaan.provider.wire;

import java.util.UUID;

/** What customers told in their profiles. */
@FunctionalInterface
public interface Told {

    /** As it stands today. */
    ToldProfile by(UUID customerId);
}
