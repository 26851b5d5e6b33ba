package de.zusammenspiel.database;

import java.util.List;

/**
 * What a backup holds, and the state of the schema it fits.
 *
 * @param format raised whenever an older restore could misunderstand the file
 * @param madeAt as ISO instant, for people
 */
record BackupManifest(
        int format,
        String madeAt,
        String server,
        List<Migration> migrations,
        List<TablePart> tables,
        List<SequenceValue> sequences,
        List<FilePart> files) {
    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";
    static final String CHECKSUM_ENTRY = "manifest.sha256";
    static final String TABLE_FOLDER = "tables/";
    static final String FILE_FOLDER = "files/";

    record Migration(String schema, String version, String script, int checksum) {
        @Override
        public String toString() {
            return schema + "/" + script;
        }
    }

    record TablePart(String schema, String name, List<String> columns, long rows, String sha256) {
        TableName table() {
            return new TableName(schema, name);
        }

        String entry() {
            return TABLE_FOLDER + schema + "/" + name;
        }
    }

    record SequenceValue(String schema, String name, long value, boolean called) {
        TableName sequence() {
            return new TableName(schema, name);
        }
    }

    record FilePart(String path, long size, String sha256) {
        String entry() {
            return FILE_FOLDER + path;
        }
    }
}
