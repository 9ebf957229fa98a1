package org.pramaan.process.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.UPDATE;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.TASK;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.ManagementServiceImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.access.StaffMember;
import org.pramaan.platform.EmbeddedStore;
import org.pramaan.platform.StartRefused;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class StaffBootstrapTest {

    static ProcessEngine engine;

    @BeforeAll
    static void startEngine() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:staff");
        configuration.setProcessEngineName("staff");
        configuration.setAuthorizationEnabled(true);
        configuration.setGeneralResourceWhitelistPattern("[a-zA-Z0-9_-]+");
        configuration.getProcessEnginePlugins().add(new NoEngineThrottle());
        engine = configuration.buildProcessEngine();
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

    @AfterEach
    void forgetEverybody() {
        engine.getIdentityService().clearAuthentication();
        ((ManagementServiceImpl) engine.getManagementService()).purge();
    }

    @Test
    @DisplayName("reviewers see the review list and decide tasks, and nothing else")
    void letsReviewersReview() {
        bootstrap(true, "secret-password").afterSingletonsInstantiated();

        assertThat(may("reviewer", "kyc-reviewers", READ, TASK)).isTrue();
        assertThat(may("reviewer", "kyc-reviewers", UPDATE, TASK)).isTrue();
        assertThat(may("reviewer", "kyc-reviewers", CREATE, DEPLOYMENT)).isFalse();
        assertThat(may("reviewer", "kyc-reviewers", UPDATE, PROCESS_INSTANCE)).isFalse();
        engine.getIdentityService().setAuthentication("reviewer", List.of("kyc-reviewers"));
        assertThat(engine.getFilterService().createTaskFilterQuery().list())
                .singleElement()
                .satisfies(filter -> assertThat(filter.getName()).isEqualTo("KYC review"));
    }

    @Test
    @DisplayName("compliance deploys, administrators do everything")
    void letsComplianceDeploy() {
        bootstrap(true, "secret-password").afterSingletonsInstantiated();

        assertThat(may("c", "kyc-compliance", CREATE, DEPLOYMENT)).isTrue();
        assertThat(may("c", "kyc-compliance", UPDATE, TASK)).isFalse();
        var all = engine.getAuthorizationService().createAuthorizationQuery().groupIdIn("camunda-admin");
        assertThat(all.hasPermission(ALL).count()).isEqualTo(Resources.values().length);
    }

    @Test
    @DisplayName("a second start changes nothing but a newly configured password")
    void startsAgain() {
        bootstrap(true, "secret-password").afterSingletonsInstantiated();
        long grants =
                engine.getAuthorizationService().createAuthorizationQuery().count();
        bootstrap(true, "another-password").afterSingletonsInstantiated();
        bootstrap(true, null).afterSingletonsInstantiated();

        assertThat(engine.getAuthorizationService().createAuthorizationQuery().count())
                .isEqualTo(grants);
        assertThat(directory().authenticate("admin", "secret-password")).isEmpty();
        assertThat(directory().authenticate("admin", "another-password"))
                .hasValue(new StaffMember("admin", List.of("camunda-admin")));
        assertThat(engine.getFilterService().createFilterQuery().count()).isEqualTo(1);
    }

    @Test
    @DisplayName("the demo's reviewers exist on an embedded store only, where admin gets a random password")
    void knowsTheDemo() {
        bootstrap(true, null).afterSingletonsInstantiated();

        assertThat(directory().authenticate("reviewer2", "reviewer2")).isPresent();
        assertThat(directory().authenticate("admin", "admin")).isEmpty();
        assertThat(engine.getIdentityService().createUserQuery().userId("admin").count())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("elsewhere a server without an administrator does not start, and has no demo reviewers")
    void refusesToStartWithoutAdministrator() {
        assertThatThrownBy(() -> bootstrap(false, null).afterSingletonsInstantiated())
                .isInstanceOf(StartRefused.class);

        bootstrap(false, "secret-password").afterSingletonsInstantiated();
        assertThat(directory().authenticate("reviewer", "reviewer")).isEmpty();
        assertThat(directory().authenticate("admin", "secret-password")).isPresent();
    }

    @Test
    @DisplayName("wrong passwords never lock a user in the engine itself")
    void keepsUsersUnlocked() {
        bootstrap(true, "secret-password").afterSingletonsInstantiated();
        for (int i = 0; i < 15; i++)
            assertThat(directory().authenticate("admin", "wrong")).isEmpty();

        assertThat(directory().authenticate("admin", "secret-password")).isPresent();
    }

    @Test
    @DisplayName("work is done on behalf of a member of staff, who is then forgotten")
    void actsOnBehalf() throws Exception {
        var identities = engine.getIdentityService();
        new CamundaIdentity(identities)
                .runAs(
                        new StaffMember("rita", List.of("kyc-reviewers")),
                        () -> assertThat(identities.getCurrentAuthentication().getGroupIds())
                                .containsExactly("kyc-reviewers"));

        assertThat(identities.getCurrentAuthentication()).isNull();
    }

    private EngineStaffDirectory directory() {
        return new EngineStaffDirectory(engine.getIdentityService());
    }

    private boolean may(String user, String group, Permission permission, Resource resource) {
        return engine.getAuthorizationService().isUserAuthorized(user, List.of(group), permission, resource, "any-id");
    }

    private StaffBootstrap bootstrap(boolean embedded, @Nullable String adminPassword) {
        var beans = new StaticListableBeanFactory();
        if (embedded) beans.addBean("embeddedStore", new EmbeddedStore());
        var store = beans.getBeanProvider(EmbeddedStore.class);
        var roster = new Roster(engine.getIdentityService());
        var rights = new Rights(engine.getAuthorizationService());
        var firstUsers = new StaticListableBeanFactory(Map.of(
                "administrator",
                new Administrator(roster, new AdminSettings(adminPassword), store, new SecureRandom()),
                "demoReviewers",
                new DemoReviewers(roster, store)));
        return new StaffBootstrap(
                roster,
                rights,
                new ReviewFilter(engine.getFilterService(), engine.getTaskService(), rights),
                firstUsers.getBeanProvider(FirstUsers.class));
    }
}
