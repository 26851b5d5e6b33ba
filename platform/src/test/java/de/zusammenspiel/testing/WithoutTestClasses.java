package de.zusammenspiel.testing;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Keeps the configurations that some tests bring for themselves out of the whole application. */
public final class WithoutTestClasses extends TypeExcludeFilter {
    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory factory) throws IOException {
        return type.getResource().getURL().getPath().contains("/test-classes/");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WithoutTestClasses;
    }

    @Override
    public int hashCode() {
        return WithoutTestClasses.class.hashCode();
    }
}
