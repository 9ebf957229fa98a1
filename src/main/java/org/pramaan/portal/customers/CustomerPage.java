package org.pramaan.portal.customers;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pramaan.customer.Contact;
import org.pramaan.customer.Grounds;
import org.pramaan.customer.ProfileStatus;
import org.pramaan.portal.Moment;

/**
 * One customer as staff see them.
 *
 * @param client short name of the tenant
 * @param status null as long as there is no profile
 * @param reasons why they were rejected, or what has to be sent again
 */
record CustomerPage(
        String id,
        String client,
        Contact contact,
        CustomerStanding standing,
        @Nullable ProfileStatus status,
        boolean active,
        boolean closed,
        boolean erasing,
        boolean verified,
        Moment opened,
        @Nullable Moment submitted,
        List<String> reasons,
        List<DocumentLine> documents,
        List<TimelineLine> timeline) {

    /** What staff can choose from. */
    public List<Word> grounds() {
        return Arrays.stream(Grounds.values())
                .filter(ground -> ground != Grounds.NEVER_ACTIVATED)
                .map(Word::of)
                .toList();
    }

    public boolean suspendable() {
        return status != null && status != ProfileStatus.SUSPENDED;
    }

    public boolean suspended() {
        return status == ProfileStatus.SUSPENDED;
    }

    /** @param score of the automatic verification, null as long as there was none */
    record DocumentLine(
            String type, String status, @Nullable String score, Moment uploaded) {}

    @Override
    public String toString() {
        return "CustomerPage[%s]".formatted(id);
    }
}
