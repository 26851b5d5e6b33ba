package de.zusammenspiel.matcher.meaning;

/**
 * Maps a text to a vector of length 1 whose dot product with another text's vector says how near the two are in
 * meaning: 1 the same, about 0 unrelated, at worst −1. Same text, same vector. Safe for many threads at once.
 */
public interface Encoder {

    /** Names the model exactly; a vector is kept with it and made anew when it changes. */
    String id();

    int dimensions();

    /** Never null and never an exception for any text; the zero vector when nothing in it is known. */
    float[] encode(String text);
}
