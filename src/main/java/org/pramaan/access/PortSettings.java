package org.pramaan.access;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param compatPorts further ports on which everything is served, such as those the documents print (CF-7) */
@ConfigurationProperties("pramaan")
record PortSettings(@DefaultValue List<Integer> compatPorts) {}
