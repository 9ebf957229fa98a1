package org.pramaan;

import java.io.IOException;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Keeps the configurations and doors that tests of single modules bring along out of the whole application. */
class MainClassesOnly extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory types) throws IOException {
        return type.getResource().getURL().getPath().contains("/test-classes/");
    }

    /** All are alike: the cache of contexts compares them. */
    @Override
    public boolean equals(Object other) {
        return other instanceof MainClassesOnly;
    }

    @Override
    public int hashCode() {
        return MainClassesOnly.class.hashCode();
    }
}
