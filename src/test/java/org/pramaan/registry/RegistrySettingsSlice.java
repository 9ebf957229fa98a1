package org.pramaan.registry;

import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Lets other modules' tests have this module's settings. */
@EnableConfigurationProperties(RegistrySettings.class)
public class RegistrySettingsSlice {}
