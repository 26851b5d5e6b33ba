package de.zusammenspiel.intake;

/** Tells whether a site is still being built up. A module above that knows its people answers. */
public interface BuildingUpSource {
    boolean isBuildingUp();
}
