/** Staff in the engine: who they are, what they may do, and how their sign-in reaches its webapps. */
@NullMarked
package org.pramaan.process.staff;

import org.jspecify.annotations.NullMarked;
