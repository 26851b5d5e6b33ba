package de.zusammenspiel.web;

/** A typed page: its template and everything the template shows. The template gets it as {@code page}. */
public interface Page extends Response {
    /** Path of the template without ending, for instance {@code intake/request-form}. */
    String template();

    String title();

    /** 422 when a form came back with errors; the form's page says so through {@link FormPage}. */
    default int status() {
        return 200;
    }
}
