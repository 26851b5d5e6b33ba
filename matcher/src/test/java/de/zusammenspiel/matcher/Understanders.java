package de.zusammenspiel.matcher;

import de.zusammenspiel.matcher.language.Catalogue;
import de.zusammenspiel.matcher.language.Understander;

/** One understander for all tests: building it reads the dictionaries. */
public final class Understanders {

    public static final Understander BUILT_IN = new Understander(Catalogue.builtIn());

    private Understanders() {}
}
