package org.pramaan.decentro.simulator;

import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Lets this module's tests have the simulator's settings. */
@EnableConfigurationProperties(SimulatorSettings.class)
public class SimulatorSlice {}
