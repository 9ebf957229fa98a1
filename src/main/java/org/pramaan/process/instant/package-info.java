/** The steps of {@code instant-verification.bpmn}. */
@NullMarked
package org.pramaan.process.instant;

import org.jspecify.annotations.NullMarked;
