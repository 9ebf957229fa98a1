package org.pramaan.digilocker;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which documents a person's account holds; asked once, then remembered with the grant. */
@Component
class Contents {

    private final Account account;
    private final DigilockerApi api;
    private final Grants grants;
    private final GrantTable table;

    Contents(Account account, DigilockerApi api, Grants grants, GrantTable table) {
        this.account = account;
        this.api = api;
        this.grants = grants;
        this.table = table;
    }

    /** Empty without a grant, and while DigiLocker does not tell. */
    Set<DigilockerDocument> of(UUID sessionId) {
        if (grants.find(sessionId).isEmpty()) return EnumSet.noneOf(DigilockerDocument.class);
        return table.available(sessionId).map(DigilockerDocument::read).orElseGet(() -> ask(sessionId));
    }

    private Set<DigilockerDocument> ask(UUID sessionId) {
        try {
            var found = found(sessionId, account.with(sessionId, api::issuedFiles));
            table.noteAvailable(sessionId, DigilockerDocument.write(found));
            return found;
        } catch (DigilockerRefusal | DigilockerAway unknown) {
            return EnumSet.noneOf(DigilockerDocument.class);
        }
    }

    private Set<DigilockerDocument> found(UUID sessionId, List<IssuedFile> files) {
        var found = EnumSet.noneOf(DigilockerDocument.class);
        if (files.stream().anyMatch(file -> file.is(DigilockerDocument.PAN))) found.add(DigilockerDocument.PAN);
        if (grants.find(sessionId).filter(Tokens::aadhaarLinked).isPresent()) found.add(DigilockerDocument.AADHAAR);
        return found;
    }
}
