package org.pramaan.customer;

/** How many entries of lists of sanctions and the like may be the customer. */
record ScreeningFinding(int matches) {}
