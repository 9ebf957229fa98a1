/** Pages on which staff see to customers of the XAMILA API: find, suspend, close, erase, and how their KYC goes. */
@NullMarked
package org.pramaan.portal.customers;

import org.jspecify.annotations.NullMarked;
