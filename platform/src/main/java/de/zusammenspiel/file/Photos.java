package de.zusammenspiel.file;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Paints photos anew: only what can be seen is kept. Where and with which camera a picture was taken, and whatever else
 * hides in a file, goes; so does everything that is more than a screen can show.
 */
final class Photos {
    private static final int LONGEST_SIDE = 1_600;
    /** A small file may claim to be a huge picture. */
    private static final long MOST_PIXELS = 60_000_000;

    private static final float QUALITY = 0.86f;

    private Photos() {}

    /** A JPEG; empty when the content is no picture that can be read. */
    static Optional<byte[]> painted(byte[] content) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    return Optional.empty();
                }
                return Optional.of(jpeg(upright(reader.read(0), Exif.orientation(content))));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            // The readers of the platform answer damaged files with exceptions of many kinds.
            return Optional.empty();
        }
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean turned = orientation >= 5;
        double scale = Math.min(1.0, (double) LONGEST_SIDE / Math.max(width, height));
        int newWidth = Math.max(1, (int) Math.round((turned ? height : width) * scale));
        int newHeight = Math.max(1, (int) Math.round((turned ? width : height) * scale));
        AffineTransform way = AffineTransform.getScaleInstance(scale, scale);
        switch (orientation) {
            case 2 -> way.concatenate(new AffineTransform(-1, 0, 0, 1, width, 0));
            case 3 -> way.concatenate(new AffineTransform(-1, 0, 0, -1, width, height));
            case 4 -> way.concatenate(new AffineTransform(1, 0, 0, -1, 0, height));
            case 5 -> way.concatenate(new AffineTransform(0, 1, 1, 0, 0, 0));
            case 6 -> way.concatenate(new AffineTransform(0, 1, -1, 0, height, 0));
            case 7 -> way.concatenate(new AffineTransform(0, -1, -1, 0, height, width));
            case 8 -> way.concatenate(new AffineTransform(0, -1, 1, 0, 0, width));
            default -> {
                // upright already
            }
        }
        BufferedImage painted = new BufferedImage(newWidth, newHeight, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = painted.createGraphics();
        canvas.setBackground(java.awt.Color.WHITE);
        canvas.clearRect(0, 0, newWidth, newHeight);
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        canvas.drawImage(image, way, null);
        canvas.dispose();
        return painted;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWriters(
                        ImageTypeSpecifier.createFromBufferedImageType(BufferedImage.TYPE_INT_RGB), "jpeg")
                .next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
