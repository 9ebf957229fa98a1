package org.pramaan.capture;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pramaan.compliance.ConsentPurpose;
import org.pramaan.compliance.Notice;
import org.pramaan.registry.RegistryKind;

/**
 * What a person reads before they agree (Digital Personal Data Protection Rules 2025, rule 3).
 *
 * @param purposes what they agree to: what every session needs, and the registries that the client switched on
 * @param items each thing that is done with their data
 */
record ConsentNotice(
        String language, Set<ConsentPurpose> purposes, String introduction, List<String> items, String rights) {

    /** To be raised with every change of the wording in any language. */
    static final String VERSION = "hosted-1";

    private static final Set<ConsentPurpose> ALWAYS = EnumSet.of(
            ConsentPurpose.IDENTITY_VERIFICATION,
            ConsentPurpose.BIOMETRIC_COMPARISON,
            ConsentPurpose.PAN_CHECK,
            ConsentPurpose.AADHAAR_OFFLINE_VERIFICATION);

    static ConsentNotice of(Words words, String client, Set<RegistryKind> registries) {
        var asked = registries.stream()
                .map(RegistryKind::purpose)
                .collect(Collectors.toCollection(() -> EnumSet.copyOf(ALWAYS)));
        return new ConsentNotice(
                words.language().code(),
                asked,
                words.of("notice.introduction", client),
                items(asked).map(item -> words.of("notice.item." + item)).toList(),
                words.of("notice.rights", client));
    }

    private static Stream<String> items(Set<ConsentPurpose> asked) {
        return Stream.of("documents", "face", "pan", "bank", "ckyc", "aadhaar", "storage")
                .filter(item -> asked.contains(ConsentPurpose.BANK_ACCOUNT_CHECK) || !item.equals("bank"))
                .filter(item -> asked.contains(ConsentPurpose.CKYC_SEARCH) || !item.equals("ckyc"));
    }

    /** Word for word, for the ledger. */
    Notice notice() {
        var paragraphs = Stream.of(Stream.of(introduction), items.stream(), Stream.of(rights))
                .flatMap(part -> part)
                .toList();
        return new Notice(VERSION, language, String.join("\n", paragraphs));
    }
}
