package de.zusammenspiel;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.event.TransactionalEventListener;

class EventsDocTest {
    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("de.zusammenspiel");

    @Test
    void the_list_of_events_in_the_docs_is_complete() throws IOException {
        StringBuilder page = new StringBuilder("""
                # What modules tell each other

                Made from the records in the `events` packages; do not edit by hand. An event is published in the transaction
                of what it tells about. Every event carries the site it happened at.

                | event | module | carries | heard by |
                |---|---|---|---|
                """);
        List<JavaClass> events = classes.stream()
                .filter(type -> type.isRecord()
                        && type.getPackageName().endsWith(".events")
                        && type.getEnclosingClass().isEmpty())
                .sorted(Comparator.comparing(JavaClass::getName))
                .toList();
        for (JavaClass event : events) {
            page.append("| `")
                    .append(event.getSimpleName())
                    .append("` | ")
                    .append(module(event))
                    .append(" | ")
                    .append(Arrays.stream(event.reflect().getRecordComponents())
                            .map(part -> part.getName() + ": " + part.getType().getSimpleName())
                            .collect(Collectors.joining(", ")))
                    .append(" | ")
                    .append(String.join(", ", listeners(event)))
                    .append(" |\n");
        }
        GeneratedDoc.check("events.md", page.toString());
    }

    private Set<String> listeners(JavaClass event) {
        Set<String> modules = new TreeSet<>();
        for (JavaClass type : classes) {
            for (JavaMethod method : type.getMethods()) {
                boolean listens = method.isMetaAnnotatedWith(EventListener.class)
                        || method.isAnnotatedWith(EventListener.class)
                        || method.isMetaAnnotatedWith(TransactionalEventListener.class);
                if (listens
                        && method.getRawParameterTypes().stream()
                                .anyMatch(parameter -> parameter.getName().equals(event.getName()))) {
                    modules.add(module(type));
                }
            }
        }
        return modules;
    }

    private static String module(JavaClass type) {
        return type.getPackageName().split("\\.")[2];
    }
}
