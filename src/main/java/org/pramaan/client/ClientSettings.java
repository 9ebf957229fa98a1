package org.pramaan.client;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param activeKeys keys a client may hold at once: the rate limit counts each key by itself (EN-07) */
@ConfigurationProperties("pramaan.client")
record ClientSettings(@DefaultValue("5") int activeKeys) {}
