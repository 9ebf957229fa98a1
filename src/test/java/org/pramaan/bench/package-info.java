/** What the benchmarks share: folders of real photographs and reports. */
@NullMarked
package org.pramaan.bench;

import org.jspecify.annotations.NullMarked;
