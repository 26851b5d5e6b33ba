package de.zusammenspiel.database;

/** A database that is ready for use; closing it stops what was started for it. */
public sealed interface Database extends AutoCloseable permits EmbeddedDatabase, ExternalDatabase {

    DatabaseAccess access();

    @Override
    void close();
}
