package org.pramaan.provider.onfido;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.customer.ExternalProvider;
import org.pramaan.customer.ExternalReport;
import org.pramaan.customer.ProviderUnavailable;
import org.pramaan.customer.Submission;
import org.pramaan.provider.wire.RequiredSetting;
import org.pramaan.provider.wire.Told;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Has Onfido verify, by its API v3.6: a check with the reports {@code document} and {@code facial_similarity_photo}
 * (XA-07, XA-12). Our name of a check is the id of its applicant, who is made anew for each submission: so whoever looks
 * finds out whether the paid check exists already, and none is started twice. Never tried with an account.
 */
@Component
@ConditionalOnProperty(name = "pramaan.customer.verification.provider", havingValue = OnfidoSettings.NAME)
class OnfidoProvider implements ExternalProvider {

    private final OnfidoApi api;
    private final OnfidoUploads uploads;
    private final Told told;

    OnfidoProvider(OnfidoSettings settings, OnfidoApi api, OnfidoUploads uploads, Told told) {
        RequiredSetting.check(settings.apiKey(), "onfido.api-key", "ONFIDO_API_KEY");
        this.api = api;
        this.uploads = uploads;
        this.told = told;
    }

    @Override
    public String name() {
        return OnfidoSettings.NAME;
    }

    /** A failure leaves nobody behind at Onfido, as far as it can be reached. */
    @Override
    public String ask(Submission submission) {
        var files = uploads.of(submission);
        var applicant = api.createApplicant(Applicant.of(submission));
        try {
            files.forEach(file -> api.upload(file.resource(), applicant, file.fields(), file.name(), file.file()));
        } catch (ProviderUnavailable failed) {
            abandon(applicant);
            throw failed;
        }
        return applicant;
    }

    /** The first look starts the check; one that failed at that finds out the next time whether it was started. */
    @Override
    public Optional<ExternalReport> look(UUID customerId, String applicant) {
        var checks = api.checks(applicant);
        if (checks.isEmpty()) {
            api.startCheck(applicant);
            return Optional.empty();
        }
        return found(customerId, checks.get(0));
    }

    @Override
    public boolean forget(String applicant) {
        return api.deleteApplicant(applicant);
    }

    private Optional<ExternalReport> found(UUID customerId, JsonNode check) {
        return switch (check.path("status").asText("")) {
            case "complete" -> Optional.of(new OnfidoReports(api.reports(check)).report(told.by(customerId)));
            case "withdrawn" -> Optional.of(ExternalReport.NOTHING);
            default -> Optional.empty();
        };
    }

    private void abandon(String applicant) {
        try {
            api.deleteApplicant(applicant);
        } catch (ProviderUnavailable unreachable) {
            // the first failure is told
        }
    }
}
