/** Signs people in at the realm of staff and of clients' members (OpenID Connect Core 1.0), and reads its tokens. */
@NamedInterface("keycloak")
@NullMarked
package org.pramaan.access.keycloak;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
