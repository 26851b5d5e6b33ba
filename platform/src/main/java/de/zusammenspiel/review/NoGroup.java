package de.zusammenspiel.review;

/** There is nobody in the matching group who could be asked. */
public class NoGroup extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoGroup() {
        super("the group has no members");
    }
}
