/** The tasks of {@code digilocker-fetch.bpmn}. */
@NullMarked
package org.pramaan.process.digilocker;

import org.jspecify.annotations.NullMarked;
