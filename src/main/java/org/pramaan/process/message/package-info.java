/** The tasks of {@code notification.bpmn}. */
@NullMarked
package org.pramaan.process.message;

import org.jspecify.annotations.NullMarked;
