/** The steps of {@code customer-kyc.bpmn} and {@code identity-verification.bpmn}. */
@NullMarked
package org.pramaan.process.customer;

import org.jspecify.annotations.NullMarked;
