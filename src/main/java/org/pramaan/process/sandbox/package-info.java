/** The task of {@code sandbox-review.bpmn}, and the clock that the sandbox may turn. */
@NullMarked
package org.pramaan.process.sandbox;

import org.jspecify.annotations.NullMarked;
