/** The steps of {@code customer-kyc.bpmn}. */
@NullMarked
package org.pramaan.process.customer;

import org.jspecify.annotations.NullMarked;
