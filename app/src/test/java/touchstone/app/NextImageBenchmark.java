package touchstone.app;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import touchstone.assets.guideline.Guidelines;
import touchstone.storage.exchange.GuidelineFile;
import touchstone.storage.exchange.Progress;
import touchstone.storage.exchange.ViscoImporter;
import touchstone.storage.workspace.Workspace;
import touchstone.viewer.canvas.ImageCanvas;

/**
 * From asking for an item to its image laid out in the real window, for JPEGs of 1 and 12
 * megapixels: for the next item, whose image was decoded ahead, and for one further on, whose image
 * was not. Argument: a folder for the workspaces.
 */
public final class NextImageBenchmark {
  private static final PrintStream OUT = System.out;
  private static final int WARM_UP = 3;
  private static final int MEASURED = 20;

  /** Past the neighbours of the one before, so that nothing of it was decoded ahead. */
  private static final int FAR = 3;

  private static final int ITEMS = FAR * (WARM_UP + MEASURED) + 2;

  private NextImageBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    measure(folder, 1, 1200, 833);
    measure(folder, 12, 4000, 3000);
    Platform.exit();
  }

  private static void measure(Path folder, int megapixels, int width, int height) throws Exception {
    Path workspace = folder.resolve("next-image-" + megapixels + ".touchstone");
    Files.deleteIfExists(workspace);
    make(workspace, width, height);
    report(megapixels, "on", times(workspace, 1));
    report(megapixels, "off", times(workspace, FAR));
  }

  private static List<Double> times(Path workspace, int step) throws Exception {
    List<Double> times = new ArrayList<>();
    try (OpenWindow open = OpenWindow.on(workspace)) {
      for (int i = 1; i <= WARM_UP + MEASURED; i++) {
        // A person looks at an item at least this long; what is near is decoded meanwhile.
        TimeUnit.MILLISECONDS.sleep(1_000);
        double time = open(open, i * step);
        if (i > WARM_UP) {
          times.add(time);
        }
      }
    }
    return times;
  }

  private static double open(OpenWindow open, int index) throws Exception {
    CompletableFuture<Double> shown = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          Scene scene = open.window().stage().getScene();
          ImageCanvas canvas = (ImageCanvas) scene.lookup(".image-canvas");
          long start = System.nanoTime();
          Runnable[] afterLayout = new Runnable[1];
          afterLayout[0] =
              () -> {
                if (open.item().item().number() == index + 1L && canvas.getViewport() != null) {
                  scene.removePostLayoutPulseListener(afterLayout[0]);
                  shown.complete((System.nanoTime() - start) / 1e6);
                }
              };
          scene.addPostLayoutPulseListener(afterLayout[0]);
          open.model().opening().openAt(index);
        });
    return shown.get(30, TimeUnit.SECONDS);
  }

  private static void report(int megapixels, String prefetch, List<Double> times) {
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    OUT.printf(
        Locale.ROOT,
        "%d-megapixel JPEG, prefetch %s: image on screen p50 %.1f ms, p95 %.1f ms (n = %d)%n",
        megapixels,
        prefetch,
        sorted[sorted.length / 2],
        sorted[sorted.length * 95 / 100],
        sorted.length);
  }

  private static void make(Path file, int width, int height) throws Exception {
    Path lines = file.resolveSibling("next-image.jsonl");
    byte[] detailed = jpeg(width, height);
    try (var out = Files.newBufferedWriter(lines)) {
      for (int item = 0; item < ITEMS; item++) {
        String image = Base64.getEncoder().encodeToString(commented(detailed, item));
        out.write(
            """
      {"id":"item-%d","question":"What is it?","image":"%s","label":"1",\
      "response":{"reasoning":["It is one.","So one."],"answer":"1"},\
      "answer_correctness":true,"reasoning_correctness":[true,true],\
      "reasoning_critic":[["","",""],["","",""]]}"""
                .formatted(item, image));
        out.newLine();
      }
    }
    try (Workspace made = Workspace.create(file, Clock.systemUTC(), new Random())) {
      String guideline = Guidelines.source("visco");
      made.putGuideline(GuidelineFile.parse(guideline).id(), guideline);
      new ViscoImporter(made, Runnable::run).run(lines, "images", Progress.NONE);
    }
    Files.delete(lines);
  }

  /** Soft colours with as much fine detail as a photograph has. */
  private static byte[] jpeg(int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setPaint(new GradientPaint(0, 0, Color.ORANGE, width, height, Color.BLUE));
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    Random random = new Random(4);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, image.getRGB(x, y) ^ random.nextInt(8) * 0x010101);
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "jpeg", bytes);
    return bytes.toByteArray();
  }

  /** The same image under a hash of its own: with its number in a comment segment. */
  private static byte[] commented(byte[] jpeg, int number) {
    byte[] comment = {(byte) 0xFF, (byte) 0xFE, 0, 4, (byte) (number >> 8), (byte) number};
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(jpeg, 0, 2);
    bytes.writeBytes(comment);
    bytes.write(jpeg, 2, jpeg.length - 2);
    return bytes.toByteArray();
  }
}
