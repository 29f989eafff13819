package touchstone.app;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT5;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.G;
import static javafx.scene.input.KeyCode.J;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.S;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.Parent;
import touchstone.app.settings.Theme;
import touchstone.storage.workspace.Workspace;

/** What the window can look like, for tests that go over everything there is to be seen. */
enum WindowState {
  SEGMENTING {
    @Override
    void reach(OpenWindow open) throws Exception {
      open.chord(ALT, S);
      open.press(DIGIT5);
    }
  },
  STEP_WITH_CRITIQUE {
    @Override
    void reach(OpenWindow open) throws Exception {
      open.press(ESCAPE);
      open.press(DIGIT1, DIGIT3);
    }
  },
  MISSING_AND_GUIDELINE {
    @Override
    void reach(OpenWindow open) throws Exception {
      open.press(ESCAPE, G);
      open.chord(CONTROL, ENTER);
    }
  },
  PALETTE {
    @Override
    void reach(OpenWindow open) throws Exception {
      open.chord(CONTROL, K);
      open.type("er");
    }
  },
  CHEAT_SHEET_WITH_A_CLASH {
    @Override
    void reach(OpenWindow open) throws Exception {
      open.press(ESCAPE, ESCAPE);
      open.type("?");
      open.focus("#key-judge-unsure");
      open.press(ENTER, J);
    }
  },
  CHEAT_SHEET_WITH_A_CHANGED_KEY {
    @Override
    void reach(OpenWindow open) throws Exception {
      open.press(javafx.scene.input.KeyCode.SPACE);
    }
  },
  GUIDE {
    @Override
    void reach(OpenWindow open) throws Exception {
      open.press(ESCAPE, F1);
    }
  },
  INSIGHTS {
    @Override
    void reach(OpenWindow open) throws Exception {
      open.press(ESCAPE);
      InsightsTest.goTo(open);
    }
  },
  COMPARE {
    @Override
    void reach(OpenWindow open) throws Exception {
      open.chord(CONTROL, DIGIT2);
      open.waitFor(() -> !open.robot().lookup(".compare-grid").queryAll().isEmpty());
    }
  };

  /** A workspace whose annotator may reach every state. */
  static Path workspace(Path folder) throws Exception {
    Path file = InsightsTest.sampleWithCritics(folder);
    try (Workspace sample = Workspace.open(file, Clock.systemUTC(), new Random())) {
      sample.putSetting("leads", OpenWindow.A1.name());
    }
    return file;
  }

  /** Goes on from the state before. */
  abstract void reach(OpenWindow open) throws Exception;

  /** Back to where the first state starts, with everything as it was. */
  static void leave(OpenWindow open) throws Exception {
    open.press(ESCAPE);
    open.chord(CONTROL, DIGIT1);
    org.testfx.util.WaitForAsyncUtils.waitForAsyncFx(
        30_000,
        () -> {
          open.commands().resetAll();
          open.window().wiring().guideline().close();
        });
    open.settle();
  }

  static void switchTo(OpenWindow open, Theme theme) throws Exception {
    if (!open.window().stage().getScene().getRoot().getStyleClass().contains(nameOf(theme))) {
      open.chord(CONTROL, javafx.scene.input.KeyCode.SHIFT, javafx.scene.input.KeyCode.T);
    }
  }

  private static String nameOf(Theme theme) {
    return theme == Theme.LIGHT ? "light" : "dark";
  }

  /** Everything that shows and can be reached; under the palette or the cheat sheet nothing is. */
  static List<Node> reachable(OpenWindow open) {
    Parent root = open.window().stage().getScene().getRoot();
    Node start = open.isCovered() ? root.lookup(".overlay") : root;
    List<Node> nodes = new ArrayList<>();
    collect(start, nodes);
    return nodes;
  }

  private static void collect(Node node, List<Node> into) {
    if (node.isVisible()) {
      into.add(node);
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
      }
    }
  }
}
