package org.pramaan.webhook;

import org.pramaan.client.ClientSlice;
import org.pramaan.compliance.AuditSlice;
import org.pramaan.platform.AddressGuard;
import org.pramaan.platform.GuardedHttp;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** This module, clients and the audit trail, with real HTTP and real keys; sessions and the engine are played, the clock stands still. */
@ComponentScan
@ConfigurationPropertiesScan({"org.pramaan.platform", "org.pramaan.webhook"})
@Import({ClientSlice.class, AuditSlice.class, AddressGuard.class, GuardedHttp.class})
public class WebhookSlice {}
