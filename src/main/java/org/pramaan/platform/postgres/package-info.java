/** The PostgreSQL server that runs inside the data folder when no other database is configured. */
@NullMarked
package org.pramaan.platform.postgres;

import org.jspecify.annotations.NullMarked;
