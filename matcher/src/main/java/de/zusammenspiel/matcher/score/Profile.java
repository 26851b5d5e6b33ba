package de.zusammenspiel.matcher.score;

import de.zusammenspiel.matcher.Amount;
import de.zusammenspiel.matcher.Locality;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.matcher.Suggestion;
import de.zusammenspiel.matcher.TimeWindow;
import de.zusammenspiel.matcher.language.Understanding;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A need, an offer or a company as the scorer sees it: understood once, when it is put into the index. */
public final class Profile {

    final String id;
    final String organisationId;
    final String name;
    final Suggestion.Kind kind;
    final Map<String, Claim> claims;
    final Set<String> audiences;
    final Set<ResourceKind> kinds;
    final TextVector text;
    final @Nullable Amount amount;
    final @Nullable TimeWindow window;
    final Locality place;
    final @Nullable Double reachKm;
    final String conditions;
    final Set<String> conditionAudiences;
    final boolean localOnly;

    Profile(
            String id,
            String organisationId,
            String name,
            Suggestion.Kind kind,
            Map<String, Claim> claims,
            Set<String> audiences,
            Set<ResourceKind> kinds,
            TextVector text,
            @Nullable Amount amount,
            @Nullable TimeWindow window,
            Locality place,
            @Nullable Double reachKm,
            String conditions,
            Set<String> conditionAudiences,
            boolean localOnly) {
        this.id = id;
        this.organisationId = organisationId;
        this.name = name;
        this.kind = kind;
        this.claims = claims;
        this.audiences = audiences;
        this.kinds = kinds;
        this.text = text;
        this.amount = amount;
        this.window = window;
        this.place = place;
        this.reachKm = reachKm;
        this.conditions = conditions;
        this.conditionAudiences = conditionAudiences;
        this.localOnly = localOnly;
    }

    public String id() {
        return id;
    }

    public String organisationId() {
        return organisationId;
    }

    public Suggestion.Kind kind() {
        return kind;
    }

    /** Concepts it needs or can give: concept id → how surely, 0 to 1. */
    public void eachConcept(ConceptConsumer consumer) {
        claims.forEach((id, claim) -> consumer.accept(id, claim.weight()));
    }

    /** Words, word parts and letter groups of its text with their weights. */
    public TextVector text() {
        return text;
    }

    /** Kinds of resource; empty means not said. */
    public Set<ResourceKind> kinds() {
        return kinds;
    }

    public Locality place() {
        return place;
    }

    public @Nullable Amount amount() {
        return amount;
    }

    public @Nullable Double reachKm() {
        return reachKm;
    }

    public @Nullable TimeWindow window() {
        return window;
    }

    /** The content words of its text as written, in order. */
    public String words() {
        return text.terms().stream().map(Understanding.Term::surface).collect(Collectors.joining(" "));
    }

    Collection<Claim> claims() {
        return claims.values();
    }

    /** Takes a concept id and a weight. */
    public interface ConceptConsumer {
        void accept(String conceptId, double weight);
    }
}
