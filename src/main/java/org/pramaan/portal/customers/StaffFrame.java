package org.pramaan.portal.customers;

import org.pramaan.access.SignedInStaff;
import org.pramaan.access.StaffGroups;
import org.pramaan.access.StaffMember;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells the pages' frame whether the links of administrators stand in it. */
@ControllerAdvice(basePackageClasses = StaffFrame.class)
class StaffFrame {

    @ModelAttribute("onlyCustomers")
    boolean onlyCustomers() {
        return SignedInStaff.current()
                .map(StaffMember::groups)
                .filter(groups -> !groups.contains(StaffGroups.ADMINISTRATORS))
                .isPresent();
    }
}
