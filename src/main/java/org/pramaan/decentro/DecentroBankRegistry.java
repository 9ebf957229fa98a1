package org.pramaan.decentro;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.pramaan.registry.BankQuestion;
import org.pramaan.registry.BankRegistry;
import org.pramaan.registry.ProviderAway.Reason;
import org.pramaan.registry.RegisteredPerson;
import org.pramaan.registry.Verification;
import org.pramaan.registry.VerificationStatus;
import org.springframework.stereotype.Component;

/** Bank accounts by Decentro's account validation (DC-04); only the kind that moves no money is repeated. */
@Component
class DecentroBankRegistry implements BankRegistry {

    private static final Map<String, String> DETAILS = Map.of(
            "accountStatus", "account_status",
            "validationMessage", "validation_message",
            "bankReferenceNumber", "bank_reference_number");

    private final DecentroCalls calls;
    private final DecentroAccount account;
    private final DecentroSettings.Calls settings;

    DecentroBankRegistry(DecentroCalls calls, DecentroAccount account, DecentroSettings settings) {
        this.calls = calls;
        this.account = account;
        this.settings = settings.calls();
    }

    @Override
    public Verification verify(BankQuestion question) {
        var call = new Call(Product.CORE_BANKING, account.paths().bank(), body(question));
        boolean movesNoMoney = settings.bankValidation().equals("penniless");
        var reply = movesNoMoney ? calls.ask(call) : calls.askOnce(call);
        var holder = reply.first("/beneficiaryName", "/data/beneficiaryName").orElse(null);
        var details = reply.details("", DETAILS);
        return Verification.of(reply.operation(), status(reply), new RegisteredPerson(holder, null), details);
    }

    private Map<String, Object> body(BankQuestion question) {
        Map<String, Object> beneficiary = new HashMap<>();
        beneficiary.put("account_number", question.accountNumber());
        beneficiary.put("ifsc", question.ifsc());
        if (question.name() != null) beneficiary.put("name", question.name());
        return Map.of(
                "purpose_message",
                settings.consentPurpose(),
                "transfer_amount",
                1,
                "validation_type",
                settings.bankValidation(),
                "beneficiary_details",
                beneficiary);
    }

    private static VerificationStatus status(Reply reply) {
        if (reply.isFailure()) return ResponseKeys.statusOf(reply);
        var status = reply.first("/accountStatus", "/data/accountStatus", "/status")
                .orElseThrow(() -> Decentro.away(Reason.MALFORMED));
        return switch (status.toUpperCase(Locale.ROOT)) {
            case "VALID" -> VerificationStatus.VERIFIED;
            case "PENDING" -> VerificationStatus.PENDING;
            case "INVALID" -> VerificationStatus.NOT_VERIFIED;
            default -> throw Decentro.away(Reason.MALFORMED);
        };
    }
}
