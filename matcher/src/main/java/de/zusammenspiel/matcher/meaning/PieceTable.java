package de.zusammenspiel.matcher.meaning;

/** From the hash of a piece to its row, open addressing: one or two looks a piece. */
final class PieceTable {

    private static final int NONE = -1;

    private final int[] keys;
    private final int[] places;
    private final int mask;

    PieceTable(int[] pieces) {
        int size = Integer.highestOneBit(Math.max(1, pieces.length)) << 2;
        keys = new int[size];
        places = new int[size];
        mask = size - 1;
        for (int i = 0; i < pieces.length; i++) {
            int slot = pieces[i] & mask;
            while (places[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            keys[slot] = pieces[i];
            places[slot] = i + 1;
        }
    }

    /** The row of the piece, −1 when it is not known. */
    int rowOf(int piece) {
        int slot = piece & mask;
        while (places[slot] != 0) {
            if (keys[slot] == piece) {
                return places[slot] - 1;
            }
            slot = (slot + 1) & mask;
        }
        return NONE;
    }
}
