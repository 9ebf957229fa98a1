package org.pramaan.api.enxtai;

import org.pramaan.webhook.WebhookSlice;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The webhooks' door with all that is behind it; whoever asks is already let in. */
@ComponentScan(
        basePackages = "org.pramaan.problem",
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*(Slice|Door)"))
@ComponentScan(
        basePackages = "org.pramaan.access",
        useDefaultFilters = false,
        includeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.Caller(Argument|Configuration)"))
@Import({
    WebhookSlice.class,
    WebhookController.class,
    EndpointsController.class,
    DeliveriesController.class,
    EnxtaiDialect.class
})
class WebhookDoorSlice {}
