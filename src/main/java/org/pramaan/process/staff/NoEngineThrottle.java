package org.pramaan.process.staff;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Turns off the engine's own lock on users, which one wrong password of anybody, anywhere, sets for seconds and ten set
 * for ever. Failed sign-ins are counted by address before they reach the engine.
 */
@Component
class NoEngineThrottle extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setLoginMaxAttempts(Integer.MAX_VALUE);
        engine.setLoginDelayBase(0);
        engine.setLoginDelayMaxTime(0);
    }
}
