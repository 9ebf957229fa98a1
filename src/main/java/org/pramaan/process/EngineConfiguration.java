package org.pramaan.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Engine settings that no property reaches. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /** Set after the engine's own initialisation, which would replace it. */
    @Bean
    static AbstractCamundaConfiguration stepFailures(ObjectProvider<RuntimeService> engine) {
        return new AbstractCamundaConfiguration() {
            @Override
            public void postInit(SpringProcessEngineConfiguration configuration) {
                configuration.setFailedJobCommandFactory(
                        (job, exception) -> new StepFailureCommand(job, exception, engine.getObject()));
            }
        };
    }
}
