package org.pramaan.portal.customers;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pramaan.customer.CustomerRow;
import org.pramaan.customer.CustomerSearch;
import org.pramaan.customer.ProfileStatus;
import org.pramaan.portal.Moment;

/**
 * A page of the list, which shows nothing personal.
 *
 * @param newer number of the page before, null on the first
 * @param older number of the page after, null on the last
 */
record CustomerListPage(
        @Nullable ProfileStatus status,
        List<Line> lines,
        int number,
        @Nullable Integer newer,
        @Nullable Integer older) {

    static CustomerListPage of(@Nullable ProfileStatus status, CustomerSearch.Page page) {
        return new CustomerListPage(
                status,
                page.customers().stream().map(Line::of).toList(),
                page.number(),
                page.number() > 1 ? page.number() - 1 : null,
                page.more() ? page.number() + 1 : null);
    }

    /** The statuses that the form offers. */
    public List<Word> choices() {
        return Arrays.stream(ProfileStatus.values()).map(Word::of).toList();
    }

    record Line(
            String id,
            CustomerStanding standing,
            boolean closed,
            Moment opened,
            @Nullable Moment submitted) {

        static Line of(CustomerRow row) {
            return new Line(
                    row.id().toString(),
                    CustomerStanding.of(row),
                    row.closed(),
                    Moment.of(row.openedAt()),
                    Moment.ofNullable(row.submittedAt()));
        }
    }
}
