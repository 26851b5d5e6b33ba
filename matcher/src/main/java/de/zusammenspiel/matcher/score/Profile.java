package de.zusammenspiel.matcher.score;

import de.zusammenspiel.matcher.Amount;
import de.zusammenspiel.matcher.Locality;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.matcher.Suggestion;
import de.zusammenspiel.matcher.TimeWindow;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Concepts it needs or can give, how surely, 0 to 1, and whether that only follows from its trade. */
    public void eachConcept(ConceptConsumer consumer) {
        claims.forEach((id, claim) -> consumer.accept(id, claim.weight(), claim.isByTrade()));
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

    /** The content words of its text in order. */
    public void eachWord(WordConsumer consumer) {
        int place = 0;
        for (var term : text.terms()) {
            consumer.accept(term.surface(), term.key(), text.emphasis(place++));
        }
    }

    /** The words a giver calls itself by; a need has none. */
    public List<String> namesItself() {
        return kind == Suggestion.Kind.NEED ? List.of() : MeaningPart.wordsOfName(name);
    }

    public boolean hasConditions() {
        return PracticalParts.hasConditions(this);
    }

    /** Whether a need can only be met on the spot. */
    public boolean isLocalOnly() {
        return localOnly;
    }

    Collection<Claim> claims() {
        return claims.values();
    }

    /** Takes a concept. */
    public interface ConceptConsumer {
        void accept(String conceptId, double weight, boolean byTrade);
    }

    /** Takes a word as written, its base form, and how much it counts, 0 to 1. */
    public interface WordConsumer {
        void accept(String surface, String key, double emphasis);
    }
}
