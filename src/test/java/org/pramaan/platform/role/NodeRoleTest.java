package org.pramaan.platform.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pramaan.platform.StartRefused;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.mock.env.MockEnvironment;

class NodeRoleTest {

    @ParameterizedTest(name = "A node with the role {0} has its job execution set to {1}")
    @CsvSource({"api, false", "API, false", "worker,", "all,"})
    void jobs(String role, @Nullable String enabled) {
        var environment = started(role);
        assertThat(environment.getProperty("camunda.bpm.job-execution.enabled")).isEqualTo(enabled);
    }

    @Test
    @DisplayName("An unknown role refuses the start and names the ones there are")
    void unknown() {
        assertThatThrownBy(() -> started("queen"))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.getMessage()).contains("pramaan.role"));
    }

    @Test
    @DisplayName("The role is read at every start")
    void registered() {
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(
                                EnvironmentPostProcessor.class,
                                SpringFactoriesLoader.ArgumentResolver.none(),
                                (t, n, f) -> {}))
                .hasAtLeastOneElementOfType(NodeRole.class);
    }

    private static MockEnvironment started(String role) {
        var environment = new MockEnvironment().withProperty("pramaan.role", role);
        new NodeRole().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}
