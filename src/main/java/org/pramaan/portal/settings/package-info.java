/** What a client has agreed upon, in its own hands. */
@NullMarked
package org.pramaan.portal.settings;

import org.jspecify.annotations.NullMarked;
