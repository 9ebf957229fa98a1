/** Where customers live in a realm of Keycloak instead of here: users are made, changed and erased there, and its tokens taken. */
@NullMarked
@ApplicationModule(
        displayName = "Customers' realm",
        allowedDependencies = {"platform", "problem", "customer"})
package org.pramaan.realm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
