package de.zusammenspiel.file;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.testing.Picture;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PhotosTest {
    private static final int RIGHT_TOP = 6;
    private static final int CAMERA_NOTES = 0xe1;

    @Test
    void what_the_camera_wrote_beside_the_picture_goes_and_the_picture_stands_upright() throws IOException {
        byte[] photo = Picture.withPlace(Picture.jpeg(40, 20), RIGHT_TOP, "Saarbrücken, Nauwieserstraße");
        assertThat(new String(photo, StandardCharsets.UTF_8)).contains("Exif", "Nauwieserstraße");

        byte[] painted = Photos.painted(photo).orElseThrow();

        assertThat(FileTypes.of(painted)).contains(FileType.JPEG);
        assertThat(new String(painted, StandardCharsets.UTF_8))
                .doesNotContain("Exif")
                .doesNotContain("Nauwieserstraße");
        assertThat(segments(photo)).contains(CAMERA_NOTES);
        assertThat(segments(painted)).doesNotContain(CAMERA_NOTES);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(painted));
        assertThat(image.getWidth()).isEqualTo(20);
        assertThat(image.getHeight()).isEqualTo(40);
        // The left of the file was red; turned to the right it is the top.
        assertThat(new Color(image.getRGB(10, 3)).getRed()).isGreaterThan(200);
        assertThat(new Color(image.getRGB(10, 36)).getRed()).isLessThan(60);
    }

    @Test
    void a_large_picture_becomes_as_large_as_a_screen_shows() throws IOException {
        byte[] painted = Photos.painted(Picture.jpeg(3_200, 1_600)).orElseThrow();
        assertThat(ImageIO.read(new ByteArrayInputStream(painted)).getWidth()).isEqualTo(1_600);
    }

    @Test
    void what_only_looks_like_a_picture_is_refused() throws IOException {
        byte[] whole = Picture.jpeg(40, 20);
        assertThat(Photos.painted(Arrays.copyOf(whole, 30))).isEmpty();
        assertThat(Photos.painted("GIF89a <script>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(Photos.painted(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}))
                .isEmpty();
    }

    /** The kinds of segments before the picture itself. */
    private static List<Integer> segments(byte[] jpeg) {
        List<Integer> segments = new ArrayList<>();
        int at = 2;
        while ((jpeg[at + 1] & 0xff) != 0xda) {
            segments.add(jpeg[at + 1] & 0xff);
            at += 2 + ((jpeg[at + 2] & 0xff) << 8 | (jpeg[at + 3] & 0xff));
        }
        return segments;
    }
}
