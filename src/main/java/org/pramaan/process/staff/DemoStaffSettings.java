package org.pramaan.process.staff;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param enabled whether an embedded store gets the demo reviewers */
@ConfigurationProperties("pramaan.demo")
record DemoStaffSettings(@DefaultValue("true") boolean enabled) {}
