package de.zusammenspiel.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PhotosTest {
    private static final int RIGHT_TOP = 6;

    @Test
    void what_the_camera_wrote_beside_the_picture_goes_and_the_picture_stands_upright() throws IOException {
        byte[] photo = withNotes(jpeg(40, 20), RIGHT_TOP, "Saarbrücken, Nauwieserstraße");
        assertThat(new String(photo, StandardCharsets.UTF_8)).contains("Exif", "Nauwieserstraße");

        byte[] painted = Photos.painted(photo).orElseThrow();

        assertThat(FileTypes.of(painted)).contains(FileType.JPEG);
        assertThat(new String(painted, StandardCharsets.UTF_8))
                .doesNotContain("Exif")
                .doesNotContain("Nauwieserstraße");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(painted));
        assertThat(image.getWidth()).isEqualTo(20);
        assertThat(image.getHeight()).isEqualTo(40);
        // The left of the file was red; turned to the right it is the top.
        assertThat(new Color(image.getRGB(10, 3)).getRed()).isGreaterThan(200);
        assertThat(new Color(image.getRGB(10, 36)).getRed()).isLessThan(60);
    }

    @Test
    void a_large_picture_becomes_as_large_as_a_screen_shows() throws IOException {
        byte[] painted = Photos.painted(jpeg(3_200, 1_600)).orElseThrow();
        assertThat(ImageIO.read(new ByteArrayInputStream(painted)).getWidth()).isEqualTo(1_600);
    }

    @Test
    void what_only_looks_like_a_picture_is_refused() throws IOException {
        byte[] whole = jpeg(40, 20);
        assertThat(Photos.painted(Arrays.copyOf(whole, 30))).isEmpty();
        assertThat(Photos.painted("GIF89a <script>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(Photos.painted(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}))
                .isEmpty();
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, x < width / 2 ? 0xff0000 : 0x000000);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }

    /** Puts a segment of camera notes behind the first two bytes. */
    private static byte[] withNotes(byte[] jpeg, int orientation, String place) {
        byte[] words = place.getBytes(StandardCharsets.UTF_8);
        ByteBuffer notes = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + words.length);
        notes.put("Exif".getBytes(StandardCharsets.US_ASCII)).putShort((short) 0);
        notes.putShort((short) 0x4d4d).putShort((short) 42).putInt(8);
        notes.putShort((short) 1);
        notes.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        notes.putInt(0).put(words);
        ByteBuffer all = ByteBuffer.allocate(jpeg.length + 4 + notes.capacity());
        all.put(jpeg, 0, 2).putShort((short) 0xffe1).putShort((short) (notes.capacity() + 2));
        all.put(notes.array()).put(jpeg, 2, jpeg.length - 2);
        return all.array();
    }
}
