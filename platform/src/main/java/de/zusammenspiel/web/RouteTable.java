package de.zusammenspiel.web;

/** One module's part of the permission table. */
public interface RouteTable {
    void declare(Routes routes);
}
