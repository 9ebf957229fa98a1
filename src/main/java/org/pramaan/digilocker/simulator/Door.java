package org.pramaan.digilocker.simulator;

/** One path of the simulator. */
@FunctionalInterface
interface Door {

    Answer answer(Call call);
}
