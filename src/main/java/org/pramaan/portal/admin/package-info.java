/** Pages for administrators of the server: its clients, their plans and their first owners. */
@NullMarked
package org.pramaan.portal.admin;

import org.jspecify.annotations.NullMarked;
