package org.pramaan.process.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.access.StaffGroups;
import org.pramaan.access.StaffMember;

@DisplayName("CF-33 Who signed in elsewhere is a user of the engine")
class EngineStaffRegisterTest {

    static ProcessEngine engine;
    static IdentityService identities;

    @BeforeAll
    static void startEngine() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:register");
        configuration.setProcessEngineName("register");
        configuration.setGeneralResourceWhitelistPattern("[a-zA-Z0-9_-]+");
        configuration.setUserResourceWhitelistPattern("[a-zA-Z0-9_.@+-]+");
        engine = configuration.buildProcessEngine();
        identities = engine.getIdentityService();
        var roster = new Roster(identities);
        StaffGroups.ALL.forEach(id -> roster.ensureGroup(id, id, "WORKFLOW"));
        roster.ensureGroup("auditors", "Auditors", "WORKFLOW");
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

    @Test
    @DisplayName("by name and groups, with an address for an id, and no password opens anything")
    void added() {
        register().note(new StaffMember("rita@hospital.example", List.of("kyc-reviewers")), "Rita", "Rao");

        var user = identities.createUserQuery().userId("rita@hospital.example").singleResult();
        assertThat(user.getFirstName() + " " + user.getLastName()).isEqualTo("Rita Rao");
        assertThat(groups("rita@hospital.example")).containsExactly("kyc-reviewers");
        assertThat(new EngineStaffDirectory(identities).authenticate("rita@hospital.example", ""))
                .isEmpty();
        assertThat(new EngineStaffDirectory(identities).authenticate("rita@hospital.example", "null"))
                .isEmpty();
    }

    @Test
    @DisplayName("whose names and groups follow, but for groups that an administrator made in the engine")
    void followed() {
        register().note(new StaffMember("otto", List.of("kyc-reviewers", "kyc-compliance")), "Otto", "O");
        identities.createMembership("otto", "auditors");

        register().note(new StaffMember("otto", List.of("camunda-admin", "kyc-compliance")), "Otto", "Olsen");

        assertThat(groups("otto")).containsExactlyInAnyOrder("camunda-admin", "kyc-compliance", "auditors");
        assertThat(identities.createUserQuery().userId("otto").singleResult().getLastName())
                .isEqualTo("Olsen");
    }

    @Test
    @DisplayName(
            "CF-33 somebody stands for the administrators of the realm, lest the engine lets the next one become it")
    void standsForAdministrators() {
        var administrators = new RealmAdministrators(register());

        administrators.ensure();
        administrators.ensure();

        var known = identities.createUserQuery().memberOfGroup("camunda-admin").userId("Keycloak");
        assertThat(known.count()).isEqualTo(1);
        assertThat(new EngineStaffDirectory(identities).authenticate("Keycloak", ""))
                .isEmpty();
    }

    private static EngineStaffRegister register() {
        return new EngineStaffRegister(identities, new SecureRandom());
    }

    private static List<String> groups(String user) {
        return identities.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }
}
