/**
 * Decentro, simulated: a real HTTP server that speaks Decentro's contract, answers by fixed magic inputs, and sends
 * signed webhooks back (DC-13). Internal; started by {@code USE_MOCKS=true} only, and never in production.
 */
@NullMarked
package org.pramaan.decentro.simulator;

import org.jspecify.annotations.NullMarked;
