package de.zusammenspiel.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Photos as telephones make them: the left half red, and beside the picture what the telephone knows. */
public final class Picture {
    private static final int SHORT = 3;
    private static final int TEXT = 2;
    private static final int LONG = 4;
    private static final int RATIO = 5;

    private Picture() {}

    public static byte[] jpeg(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, x < width / 2 ? 0xff0000 : 0x000000);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Taken in the Nauwieser Viertel of Saarbrücken: 49° 14' 9" north, 6° 59' 57" east. */
    public static byte[] withPlace(byte[] jpeg, int orientation, String maker) {
        byte[] words = (maker + "\0").getBytes(StandardCharsets.UTF_8);
        int first = 8;
        int position = first + 2 + 3 * 12 + 4;
        int ratios = position + 2 + 4 * 12 + 4;
        int text = ratios + 2 * 24;
        ByteBuffer notes = ByteBuffer.allocate(text + words.length);
        notes.putShort((short) 0x4d4d).putShort((short) 42).putInt(first);
        notes.putShort((short) 3);
        entry(notes, 0x010f, TEXT, words.length, text);
        entry(notes, 0x0112, SHORT, 1, orientation << 16);
        entry(notes, 0x8825, LONG, 1, position);
        notes.putInt(0).putShort((short) 4);
        entry(notes, 1, TEXT, 2, 'N' << 24);
        entry(notes, 2, RATIO, 3, ratios);
        entry(notes, 3, TEXT, 2, 'E' << 24);
        entry(notes, 4, RATIO, 3, ratios + 24);
        notes.putInt(0);
        for (int part : new int[] {49, 14, 9, 6, 59, 57}) {
            notes.putInt(part).putInt(1);
        }
        notes.put(words);
        ByteBuffer all = ByteBuffer.allocate(jpeg.length + 10 + notes.capacity());
        all.put(jpeg, 0, 2).putShort((short) 0xffe1).putShort((short) (notes.capacity() + 8));
        all.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        all.put(notes.array()).put(jpeg, 2, jpeg.length - 2);
        return all.array();
    }

    private static void entry(ByteBuffer notes, int tag, int type, int count, int value) {
        notes.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
