package de.zusammenspiel.web;

/**
 * A page with a form: it answers 422 when there is something to correct and 409 when somebody else was faster; what was
 * typed is kept.
 */
public interface FormPage extends Page {
    Errors errors();

    @Override
    default int status() {
        if (errors().isStale()) {
            return 409;
        }
        return errors().any() ? 422 : 200;
    }
}
