package org.pramaan.platform.role;

import java.util.Arrays;
import java.util.Map;
import org.pramaan.platform.StartRefused;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** {@code pramaan.role}: {@code api} serves HTTP and runs no jobs, {@code worker} the reverse, {@code all} does both. */
class NodeRole implements EnvironmentPostProcessor, Ordered {

    private static final String SETTING = "pramaan.role";

    private enum Role {
        ALL,
        API,
        WORKER
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (role(environment.getProperty(SETTING, "all")) != Role.API) return;
        var noJobs = Map.<String, Object>of("camunda.bpm.job-execution.enabled", "false");
        environment.getPropertySources().addFirst(new MapPropertySource(SETTING, noJobs));
    }

    /** After the configuration files were read. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    private static Role role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new StartRefused("pramaan.role is no role", "Set it to all, api or worker."));
    }
}
