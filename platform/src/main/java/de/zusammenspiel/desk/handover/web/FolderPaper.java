package de.zusammenspiel.desk.handover.web;

/** The folder on paper. */
public record FolderPaper(
        String title, String sender, String foot, String lead, FolderPage.Folder folder, Words words) {

    /** Headings; the paper has no language of its own. */
    public record Words(
            String promised,
            String others,
            String talks,
            String deadlines,
            String dates,
            String money,
            String nothing,
            String next) {}
}
