package org.pramaan.process.staff;

import static org.pramaan.access.StaffGroups.ADMINISTRATORS;

import java.security.SecureRandom;
import java.util.Base64;
import org.pramaan.platform.ConditionalOnLocalIdentity;
import org.pramaan.platform.EmbeddedStore;
import org.pramaan.platform.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The staff user {@code admin}: has the configured password; without one, gets a random one on an embedded store. */
@Component
@ConditionalOnLocalIdentity
class Administrator implements FirstUsers {

    private static final Logger log = LoggerFactory.getLogger(Administrator.class);

    private static final String ID = "admin";
    private static final int RANDOM_BYTES = 15;

    private final Roster roster;
    private final AdminSettings settings;
    private final ObjectProvider<EmbeddedStore> embedded;
    private final SecureRandom random;

    Administrator(Roster roster, AdminSettings settings, ObjectProvider<EmbeddedStore> embedded, SecureRandom random) {
        this.roster = roster;
        this.settings = settings;
        this.embedded = embedded;
        this.random = random;
    }

    /** @throws StartRefused if nobody could ever sign in */
    @Override
    public void ensure() {
        var configured = settings.password();
        if (roster.knows(ID)) {
            if (configured != null) roster.ensurePassword(ID, configured);
        } else {
            roster.add(ID, "Administrator", configured != null ? configured : drawn(), ADMINISTRATORS);
        }
    }

    private String drawn() {
        if (embedded.getIfAvailable() == null) {
            throw new StartRefused("There is no administrator", "Set PRAMAAN_ADMIN_PASSWORD");
        }
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        log.info("Staff user {} has the password {} (shown once)", ID, password);
        return password;
    }
}
