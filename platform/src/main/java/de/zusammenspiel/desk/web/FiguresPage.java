package de.zusammenspiel.desk.web;

import de.zusammenspiel.web.Page;
import de.zusammenspiel.web.part.Figure;
import de.zusammenspiel.web.part.Option;
import java.util.List;

/** The site's figures for one period. */
public record FiguresPage(
        String title,
        String period,
        List<Option> periods,
        String csv,
        List<Figure.Tile> requestTiles,
        Figure.Bars months,
        Figure.Bars outcomes,
        Figure.Steps road,
        List<Figure.Tile> agreementTiles,
        Figure.Bars hours,
        Figure.Stacked values,
        Figure.Stacked companies)
        implements Page {

    @Override
    public String template() {
        return "desk/figures";
    }
}
