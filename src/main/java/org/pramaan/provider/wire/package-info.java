/** What all vendors' adapters share: calls, files, countries, and comparing what a document says. */
@NullMarked
package org.pramaan.provider.wire;

import org.jspecify.annotations.NullMarked;
