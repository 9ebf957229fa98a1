/**
 * A DigiLocker on this machine for trying and testing (EN-46): a real HTTP server with the paths, checks and errors of
 * the "Authorized Partner API", and a user for every outcome. Never in production.
 */
@NullMarked
package org.pramaan.digilocker.simulator;

import org.jspecify.annotations.NullMarked;
