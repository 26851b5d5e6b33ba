package de.zusammenspiel.web;

/** Not signed in; the answer leads to the sign-in page and back. */
public class SignInNeeded extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
