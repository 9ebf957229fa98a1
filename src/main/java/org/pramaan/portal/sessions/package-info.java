/** The pages on which a client finds its sessions and sees how each case stands (CF-28). */
@NullMarked
package org.pramaan.portal.sessions;

import org.jspecify.annotations.NullMarked;
