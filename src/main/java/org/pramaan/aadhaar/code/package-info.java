/** Finds QR codes in pictures and takes their payload apart. */
@NullMarked
package org.pramaan.aadhaar.code;

import org.jspecify.annotations.NullMarked;
