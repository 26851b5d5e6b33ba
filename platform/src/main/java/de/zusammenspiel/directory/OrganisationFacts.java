package de.zusammenspiel.directory;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts of an organisation by name, those of its traits among them: compared, chosen and put back one by one. */
final class OrganisationFacts {
    private static final String TRAITS = "traits";

    private OrganisationFacts() {}

    static Map<String, @Nullable Object> of(Organisation organisation) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        read(organisation, facts);
        facts.remove(TRAITS);
        read(organisation.traits(), facts);
        return facts;
    }

    /** The same organisation with those facts replaced. */
    static Organisation with(Organisation organisation, Map<String, ?> replaced) {
        Map<String, @Nullable Object> facts = of(organisation);
        for (Map.Entry<String, ?> one : replaced.entrySet()) {
            if (!facts.containsKey(one.getKey())) {
                throw new IllegalArgumentException("an organisation has no " + one.getKey());
            }
            facts.put(one.getKey(), one.getValue());
        }
        facts.put(TRAITS, made(Traits.class, facts));
        return made(Organisation.class, facts);
    }

    private static void read(Record from, Map<String, @Nullable Object> facts) {
        for (RecordComponent component : from.getClass().getRecordComponents()) {
            facts.put(component.getName(), value(component, from));
        }
    }

    static @Nullable Object value(RecordComponent component, Record from) {
        try {
            return component.getAccessor().invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record opens its components", e);
        }
    }

    private static <R extends Record> R made(Class<R> type, Map<String, @Nullable Object> facts) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(Arrays.stream(components)
                            .map(component -> facts.get(component.getName()))
                            .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record is made of its components", e);
        }
    }
}
