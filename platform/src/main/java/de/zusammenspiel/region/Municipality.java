package de.zusammenspiel.region;

import java.util.List;

/** One municipality. The population is a guide for sorting and comparing; 0 means that it is not known. */
public record Municipality(
        Ags ags, String name, Land land, String district, Location location, List<String> plz, int population) {

    public Municipality {
        plz = List.copyOf(plz);
    }

    /** The name with what tells it from its namesakes: "Neuenkirchen, Landkreis Rostock". */
    public String nameAndDistrict() {
        if (!district.equals(name)) {
            return name + ", " + district;
        }
        return name.equals(land.label()) ? name : name + ", " + land.label();
    }
}
