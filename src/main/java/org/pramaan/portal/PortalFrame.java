package org.pramaan.portal;

import org.pramaan.account.Member;
import org.pramaan.account.MemberCard;
import org.pramaan.account.MemberRole;

/**
 * What stands around every page.
 *
 * @param name the member's
 * @param client the name of whom they work for
 * @param test whether they look at test data
 */
public record PortalFrame(String name, MemberRole role, String client, boolean test) {

    static PortalFrame of(Member member, MemberCard card, String client) {
        return new PortalFrame(card.person().name(), member.role(), client, member.test());
    }

    /** Whether controls that change something are shown. */
    public boolean mayChange() {
        return role.mayChange();
    }

    public boolean owner() {
        return role == MemberRole.OWNER;
    }

    @Override
    public String toString() {
        return "PortalFrame[%s]".formatted(role);
    }
}
