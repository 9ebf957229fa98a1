package org.pramaan.registry;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a case knows to ask with; whatever is null cannot be asked.
 *
 * @param name as the documents print it
 */
public record CaseFacts(
        @Nullable String name,
        @Nullable String pan,
        @Nullable String accountNumber,
        @Nullable String ifsc,
        @Nullable AadhaarQuestion aadhaar) {

    Optional<Question> question(RegistryKind kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case PAN -> pan == null ? null : new PanQuestion(pan, name);
                    case CKYC -> pan == null ? null : new CkycQuestion(pan, name);
                    case BANK ->
                        accountNumber == null || ifsc == null ? null : new BankQuestion(accountNumber, ifsc, name);
                    case AADHAAR -> aadhaar;
                });
    }

    @Override
    public String toString() {
        return "CaseFacts[hidden]";
    }
}
