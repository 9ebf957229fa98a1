package org.pramaan.portal.thirdfactor;

import org.jspecify.annotations.Nullable;
import org.pramaan.portal.Moment;
import org.pramaan.thirdfactor.TenantCard;

/** The credentials as the page shows them. */
record TenantRow(
        String iss, String token, Moment issued, @Nullable Moment previousSecretUntil) {

    static TenantRow of(TenantCard card) {
        return new TenantRow(
                card.iss(), card.token(), Moment.of(card.issuedAt()), Moment.ofNullable(card.previousSecretUntil()));
    }
}
