/** Whole KYC sessions against the running server, as clients, reviewers and compliance meet it. */
@NullMarked
package org.pramaan.e2e;

import org.jspecify.annotations.NullMarked;
