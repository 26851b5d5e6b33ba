package de.zusammenspiel.web;

/** A page with a form: it answers 422 when there is something to correct, and keeps what was typed. */
public interface FormPage extends Page {
    Errors errors();

    @Override
    default int status() {
        return errors().any() ? 422 : 200;
    }
}
