package org.pramaan.registry;

import org.jspecify.annotations.Nullable;

/**
 * Does this bank account exist, and whose is it? (DC-04)
 *
 * @param ifsc the branch, 11 characters
 */
public record BankQuestion(
        String accountNumber, String ifsc, @Nullable String name) implements Question {

    @Override
    public RegistryKind kind() {
        return RegistryKind.BANK;
    }

    @Override
    public String toString() {
        return "BankQuestion[hidden]";
    }
}
