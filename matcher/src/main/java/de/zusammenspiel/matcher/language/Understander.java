package de.zusammenspiel.matcher.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the concepts a text talks about, with the words that triggered them. Deterministic; safe for many threads. */
public final class Understander {

    private final Catalogue catalogue;
    private final Lexicon lexicon;
    private final Joining joining;

    public Understander(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.lexicon = new Lexicon(catalogue);
        this.joining = new Joining(lexicon);
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /**
     * Concepts and content words of a text. Any text is allowed: tags and invisible characters are ignored, what lies
     * beyond 20,000 characters is not read. Some ten microseconds for a sentence of known words.
     */
    public Understanding understand(String text) {
        var tokens = Tokens.of(text);
        var meanings = new ArrayList<Meaning>(tokens.size());
        for (var token : tokens) {
            meanings.add(lexicon.of(token.surface()));
        }
        joining.join(tokens, meanings);
        var hits = new Reading(catalogue, tokens, meanings).hits();
        return new Understanding(hits, terms(tokens, meanings));
    }

    /** The concept a person named: a catalogue id, or any word for it. */
    public Optional<Concept> named(String idOrWord) {
        var byId = catalogue.find(idOrWord.strip());
        if (byId.isPresent()) {
            return byId;
        }
        return understand(idOrWord).concepts().stream().findFirst().map(ConceptHit::concept);
    }

    private static List<Understanding.Term> terms(List<Token> tokens, List<Meaning> meanings) {
        var terms = new ArrayList<Understanding.Term>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            var meaning = meanings.get(i);
            if (meaning.says()) {
                var word = meaning.word();
                terms.add(new Understanding.Term(tokens.get(i).surface(), word.key(), word.parts()));
            }
        }
        return terms;
    }
}
