package org.pramaan.provider.smile;

import java.util.Optional;
import java.util.UUID;
import org.pramaan.customer.ExternalProvider;
import org.pramaan.customer.ExternalReport;
import org.pramaan.customer.Submission;
import org.pramaan.provider.wire.ProviderHttp;
import org.pramaan.provider.wire.RequiredSetting;
import org.pramaan.provider.wire.Told;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Has Smile ID verify, by its REST API v1: document verification, prepared upload and polled status (XA-07, XA-12). The
 * job is named after the submission, so that Smile ID itself refuses a second one (error 2215). Never tried with an
 * account; that a job which was announced but never uploaded takes {@code retry} is known from its mobile libraries.
 */
@Component
@ConditionalOnProperty(name = "pramaan.customer.verification.provider", havingValue = SmileIdentitySettings.NAME)
class SmileIdentityProvider implements ExternalProvider {

    private final SmileApi api;
    private final SmilePackages packages;
    private final ProviderHttp http;
    private final Told told;

    SmileIdentityProvider(
            SmileIdentitySettings settings, SmileApi api, SmilePackages packages, ProviderHttp http, Told told) {
        RequiredSetting.check(settings.apiKey(), "smile-identity.api-key", "SMILE_IDENTITY_API_KEY");
        RequiredSetting.check(settings.partnerId(), "smile-identity.partner-id", "SMILE_IDENTITY_PARTNER_ID");
        this.api = api;
        this.packages = packages;
        this.http = http;
        this.told = told;
    }

    @Override
    public String name() {
        return SmileIdentitySettings.NAME;
    }

    @Override
    public String ask(Submission submission) {
        var job = Job.of(submission);
        var pictures = packages.of(submission);
        var announced = api.announce(job, false);
        if (!SmileApi.isKnown(announced)) {
            api.upload(announced, pictures.zip(http, api.about(job), announced.require()));
        } else if (!new SmileResult(api.status(job)).hasPictures()) {
            var again = api.announce(job, true);
            api.upload(again, pictures.zip(http, api.about(job), again.require()));
        }
        return job.id();
    }

    @Override
    public Optional<ExternalReport> look(UUID customerId, String check) {
        var result = new SmileResult(api.status(new Job(customerId, check)));
        return result.isComplete() ? Optional.of(result.report(told.by(customerId))) : Optional.empty();
    }

    /** The API built here deletes nothing: Smile ID has to be asked. */
    @Override
    public boolean forget(String check) {
        return false;
    }
}
