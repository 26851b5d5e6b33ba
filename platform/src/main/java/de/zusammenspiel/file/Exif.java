package de.zusammenspiel.file;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the one thing of a camera's notes that can be seen: which way is up. */
final class Exif {
    private static final int UPRIGHT = 1;
    private static final int START_OF_SCAN = 0xda;
    private static final int NOTES = 0xe1;
    private static final int ORIENTATION = 0x0112;
    private static final long HEADER = 0x457869660000L; // "Exif" and two zeros

    private Exif() {}

    /** 1 to 8 as the standard numbers them; 1 where nothing says otherwise. */
    static int orientation(byte[] jpeg) {
        ByteBuffer in = ByteBuffer.wrap(jpeg);
        try {
            if (in.getShort() != (short) 0xffd8) {
                return UPRIGHT;
            }
            while (true) {
                int marker = in.getShort() & 0xffff;
                int length = in.getShort() & 0xffff;
                int kind = marker & 0xff;
                if (marker >>> 8 != 0xff || kind == START_OF_SCAN || length < 2) {
                    return UPRIGHT;
                }
                int next = in.position() + length - 2;
                if (kind == NOTES && length >= 8 + 6 && (in.getLong(in.position()) >>> 16) == HEADER) {
                    return inTiff(in.slice(in.position() + 6, length - 8));
                }
                in.position(next);
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cut) {
            return UPRIGHT; // a file that ends in the middle of its notes says nothing about them
        }
    }

    private static int inTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                int value = tiff.getShort(entry + 8) & 0xffff;
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
