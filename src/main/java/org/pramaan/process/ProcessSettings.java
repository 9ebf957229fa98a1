package org.pramaan.process;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param longQueue from how many waiting jobs on the status page speaks of delay */
@ConfigurationProperties("pramaan.process")
record ProcessSettings(@DefaultValue("200") int longQueue) {}
