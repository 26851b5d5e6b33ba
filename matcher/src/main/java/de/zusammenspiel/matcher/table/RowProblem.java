package de.zusammenspiel.matcher.table;

/**
 * Something in a row that could not be taken as it stands.
 *
 * @param row row number as a spreadsheet shows it
 * @param address address of the cell ("C7"), or of the row's first cell if the column is missing
 * @param fatal whether the row was left out
 * @param german sentence in German
 * @param english sentence in English
 */
public record RowProblem(int row, String address, boolean fatal, String german, String english) {}
