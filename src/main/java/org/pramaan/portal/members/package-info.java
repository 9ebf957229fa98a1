/** Who works for a client: invited, given a role, removed; and how an invitation is taken up. */
@NullMarked
package org.pramaan.portal.members;

import org.jspecify.annotations.NullMarked;
