package org.pramaan.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param orphanAge how old a stored picture is, at least, before it is deleted because no session knows of it */
@ConfigurationProperties("pramaan.session")
record SessionSettings(@DefaultValue("1h") Duration orphanAge) {}
