package org.pramaan.platform;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param keysetFile the operator's key-encryption keys (Tink keyset, JSON); without it a key is generated and kept */
@ConfigurationProperties("pramaan.keys")
record KeySettings(@Nullable Path keysetFile) {}
