package de.zusammenspiel.matcher.meaning;

/** From the hash of a piece to its row, open addressing: one or two looks a piece. */
final class PieceTable {

    private static final int NONE = -1;

    /** Hash and row + 1 side by side, so that a look costs one line of the processor's cache. */
    private final int[] slots;

    private final int mask;

    PieceTable(int[] pieces) {
        int size = Integer.highestOneBit(Math.max(1, pieces.length)) << 2;
        slots = new int[2 * size];
        mask = size - 1;
        for (int i = 0; i < pieces.length; i++) {
            int slot = pieces[i] & mask;
            while (slots[2 * slot + 1] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[2 * slot] = pieces[i];
            slots[2 * slot + 1] = i + 1;
        }
    }

    /** The row of the piece, −1 when it is not known. */
    int rowOf(int piece) {
        int slot = piece & mask;
        while (slots[2 * slot + 1] != 0) {
            if (slots[2 * slot] == piece) {
                return slots[2 * slot + 1] - 1;
            }
            slot = (slot + 1) & mask;
        }
        return NONE;
    }
}
