package de.zusammenspiel.region;

/** A Kreis, a kreisfreie Stadt or a regional association, with the label people use: "Kreis Steinburg". */
public record District(Ags ags, String label, int population, double areaKm2, Location location) {}
