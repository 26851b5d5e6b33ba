package de.zusammenspiel.matcher.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts together what a sentence or a careless hand took apart. */
final class Joining {

    /** "Sach-, Geld- und Lebensmittelspenden": so far the word with the end may stand. */
    private static final int END_AHEAD = 5;

    private static final int SHORTEST_PIECE = 3;

    private final Lexicon lexicon;

    Joining(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void join(List<Token> tokens, List<Meaning> meanings) {
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.unfinished()) {
                finish(i, tokens, meanings);
            } else if (token.endsClause()) {
                if (meanings.get(i).prefix()) {
                    joinPrefix(i, tokens, meanings);
                }
            } else if (meanings.get(i).noun()) {
                joinPieces(i, meanings);
            }
        }
    }

    /** "Wir packen einen Tag an" says "anpacken": a prefix at the end of a clause joins its verb if a term comes of it. */
    private void joinPrefix(int end, List<Token> tokens, List<Meaning> meanings) {
        var prefix = meanings.get(end).word().key();
        for (int i = end - 1;
                i >= 0 && tokens.get(i).clause() == tokens.get(end).clause();
                i--) {
            var verb = prefix + meanings.get(i).word().key();
            if (lexicon.names(verb)) {
                meanings.set(i, lexicon.instead(meanings.get(i), new Word(verb, List.of(verb), true)));
                return;
            }
        }
    }

    /** "Sach-" in "Sach- und Geldspenden" is "Sachspenden". */
    private void finish(int i, List<Token> tokens, List<Meaning> meanings) {
        for (int next = i + 1; next < Math.min(tokens.size(), i + 1 + END_AHEAD); next++) {
            if (tokens.get(next).unfinished()) {
                continue;
            }
            var whole = finishedBy(meanings.get(i).word(), meanings.get(next).word());
            if (whole != null) {
                meanings.set(i, lexicon.instead(meanings.get(i), whole));
                return;
            }
        }
    }

    private @Nullable Word finishedBy(Word start, Word end) {
        var parts = end.parts();
        for (int from = 1; from < parts.size(); from++) {
            var joined = new ArrayList<>(start.parts());
            joined.addAll(parts.subList(from, parts.size()));
            var key = String.join("", joined);
            if (lexicon.names(key) || from == parts.size() - 1) {
                return new Word(key, List.copyOf(joined), true);
            }
        }
        for (int from = 2; parts.size() == 1 && from <= end.key().length() - SHORTEST_PIECE; from++) {
            var key = start.key() + end.key().substring(from);
            if (lexicon.names(key)) {
                return new Word(key, List.of(key), true);
            }
        }
        return null;
    }

    /** "Garten Arbeit" is "Gartenarbeit" if the catalogue knows the whole. */
    private void joinPieces(int i, List<Meaning> meanings) {
        var first = meanings.get(i);
        var second = meanings.get(i + 1);
        if (!second.noun() || !first.says() || !second.says()) {
            return;
        }
        var key = first.word().key() + second.word().key();
        if (lexicon.names(key)) {
            var parts = List.of(first.word().key(), second.word().key());
            meanings.set(i, lexicon.instead(first, new Word(key, parts, true)));
        }
    }
}
