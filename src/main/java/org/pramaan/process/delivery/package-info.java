/** The tasks of {@code webhook-delivery.bpmn}. */
@NullMarked
package org.pramaan.process.delivery;

import org.jspecify.annotations.NullMarked;
