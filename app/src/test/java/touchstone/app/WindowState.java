package touchstone.app;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DIGIT5;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.G;
import static javafx.scene.input.KeyCode.H;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.I;
import static javafx.scene.input.KeyCode.J;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.T;
import static javafx.scene.input.KeyCode.X;
import static javafx.scene.input.KeyCode.Y;
import static javafx.scene.input.KeyCode.Z;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import org.testfx.util.WaitForAsyncUtils;
import touchstone.annotation.StorageException;
import touchstone.app.navigation.Destination;
import touchstone.app.workspace.SaveState;
import touchstone.app.workspace.Saver;

/** What the window can look like, for tests that go over everything there is to be seen. */
enum WindowState {
  SEGMENTING {
    @Override
    void reach(OpenWindow open) throws Exception {
      open.chord(ALT, S);
      open.press(DIGIT5);
    }
  },
  SKIPPING_FOR_NO_REASON {
    @Override
    void reach(OpenWindow open) throws Exception {
      open.press(ESCAPE, H);
      open.chord(CONTROL, ENTER);
      open.waitToSee("#skip-panel .aside-lacking");
    }
  },
  SKIPPING {
    @Override
    void reach(OpenWindow open) throws Exception {
      open.press(DIGIT4);
      open.type("both");
    }
  },
  ANSWERING {
    @Override
    void reach(OpenWindow open) throws Exception {
      open.press(ESCAPE, ESCAPE);
      open.chord(ALT, A);
      open.type("blue");
    }
  },
  ASKING_BELOW_AN_ANSWER {
    @Override
    void reach(OpenWindow open) throws Exception {
      open.chord(CONTROL, ENTER);
      open.press(L);
      open.waitToSee(".answered");
      open.type("here?");
    }
  },
  LOOKING_BACK {
    @Override
    void reach(OpenWindow open) throws Exception {
      open.press(ESCAPE);
      open.robot().interact(() -> open.model().focusOnStep(1));
      open.press(Z);
      open.type("red?");
      open.press(ENTER, Y, Z);
      open.type("round?");
      open.waitToSee(".check-row");
      open.waitToSee(".question-field");
    }
  },
  CONFIDENCE {
    @Override
    void reach(OpenWindow open) throws Exception {
      open.press(ESCAPE);
      open.chord(ALT, DIGIT2);
    }
  },
  SELECTED_WORDS {
    @Override
    void reach(OpenWindow open) throws Exception {
      open.focus(".step-card .step-text");
      open.press(HOME);
      open.chord(SHIFT, RIGHT);
      open.chord(SHIFT, RIGHT);
      open.waitToSee(".span-bar");
    }
  },
  MARKED_WORDS {
    @Override
    void reach(OpenWindow open) throws Exception {
      open.press(X);
      open.waitToSee(".span-chips .chip");
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
  FILTERS_OF_THE_QUEUE {
    @Override
    void reach(OpenWindow open) throws Exception {
      open.press(ESCAPE, ESCAPE);
      open.chord(ALT, F);
      open.waitToSee(".facet");
      open.robot().push(SPACE);
      open.settle();
    }

    @Override
    void leaveIt(OpenWindow open) throws Exception {
      open.robot().push(SPACE);
      open.settle();
      open.robot().push(ESCAPE);
    }
  },
  ORDER_OF_THE_QUEUE {
    @Override
    void reach(OpenWindow open) throws Exception {
      open.chord(ALT, O);
      open.waitToSee("#queue-seed");
      open.robot().push(DOWN);
    }

    @Override
    void leaveIt(OpenWindow open) {
      open.robot().push(ESCAPE);
    }
  },
  SUMMARY {
    @Override
    void reach(OpenWindow open) throws Exception {
      open.chord(ALT, T);
      open.waitToSee(".summary-figure");
    }

    @Override
    boolean hasControls() {
      return false;
    }

    @Override
    void leaveIt(OpenWindow open) {
      open.robot().push(ESCAPE);
    }
  },
  TONE {
    @Override
    void reach(OpenWindow open) throws Exception {
      Button button =
          open.robot()
              .lookup(".tool")
              .match(tool -> "Brightness and contrast".equals(tool.getAccessibleText()))
              .queryButton();
      WaitForAsyncUtils.waitForAsyncFx(30_000, button::fire);
      open.waitToSee(".tone");
    }

    @Override
    void leaveIt(OpenWindow open) {
      open.robot().push(ESCAPE);
    }
  },
  NOT_SAVED {
    @Override
    void reach(OpenWindow open) throws Exception {
      Path full = Files.createFile(open.beside(FULL));
      Saver.Job<Path> job = _ -> write(full);
      open.robot().interact(() -> open.window().wiring().saver().enqueue(job, _ -> {}));
      open.waitFor(
          () -> open.window().wiring().saver().stateProperty().get() instanceof SaveState.Failed);
    }

    private static Path write(Path full) throws StorageException {
      if (Files.exists(full)) {
        throw new StorageException(StorageException.Reason.FULL, "no room left");
      }
      return full;
    }

    @Override
    void leaveIt(OpenWindow open) throws Exception {
      Files.delete(open.beside(FULL));
      open.robot().interact(open.window().wiring().saver()::retryNow);
    }
  },
  SAYING_WHO_ONE_IS {
    @Override
    void reach(OpenWindow open) throws Exception {
      open.run("team.name");
      open.waitToSee("#team-text");
      open.chord(CONTROL, A);
      open.type(" ");
      open.press(ENTER);
      open.waitToSee("#team-problem");
    }
  },
  NAMING_LEADS {
    @Override
    void reach(OpenWindow open) throws Exception {
      open.press(ESCAPE);
      open.run("team.leads");
      open.waitToSee("#team-text");
    }
  },
  TAKING_IN_A_GUIDELINE {
    @Override
    void reach(OpenWindow open) throws Exception {
      open.press(ESCAPE);
      open.dialogs().willBe(open.beside(EverythingToSee.GUIDELINE));
      open.run("team.guideline");
      open.waitFor(open::isCovered);
    }
  },
  PALETTE {
    @Override
    void reach(OpenWindow open) throws Exception {
      open.press(ESCAPE);
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
      open.press(SPACE);
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
  INSIGHTS_OF_NOTHING {
    @Override
    void reach(OpenWindow open) throws Exception {
      FilteringFiguresTest.choose(open, "#insights-skills", "Perception");
      FilteringFiguresTest.choose(open, "#insights-sources", "CLEVR");
      FilteringFiguresTest.choose(open, "#insights-skills", "Reasoning");
      open.waitFor(() -> open.textOf("#insights-message").contains("No item matches"));
    }

    @Override
    void leaveIt(OpenWindow open) throws Exception {
      open.focus("#insights-clear-filters");
      open.press(SPACE);
    }
  },
  COMPARE {
    @Override
    void reach(OpenWindow open) throws Exception {
      open.chord(CONTROL, DIGIT2);
      open.waitToSee(".compare-grid");
    }
  },
  COMPARE_WITH_OWN_CHECKS {
    @Override
    void reach(OpenWindow open) throws Exception {
      Destination own = new Destination.CompareItem(open.item().item().id(), 1);
      open.robot().interact(() -> open.window().wiring().navigation().go(own));
      open.waitToSee("#compare-lookback .asked");
      open.settle();
    }
  },
  IMPORTING {
    @Override
    void reach(OpenWindow open) throws Exception {
      open.dialogs().willBe(open.beside(EverythingToSee.CRITIC));
      open.chord(CONTROL, I);
      open.waitFor(open::isCovered);
    }
  },
  IMPORTING_CORRECTIONS {
    @Override
    void reach(OpenWindow open) throws Exception {
      open.focus("#import-corrections");
      open.press(SPACE);
    }
  },
  IMPORTED {
    @Override
    void reach(OpenWindow open) throws Exception {
      open.focus("#import-corrections");
      open.press(SPACE);
      open.focus("#import-start");
      open.press(SPACE);
      open.waitFor(() -> open.textOf("#import-said").contains("added"));
    }
  };

  /** Stands beside the workspace for as long as nothing can be written. */
  private static final String FULL = "full";

  /** Goes on from the state before. */
  abstract void reach(OpenWindow open) throws Exception;

  boolean hasControls() {
    return true;
  }

  /** Takes away what would be in the way of the state after; most need nothing. */
  void leaveIt(OpenWindow open) throws Exception {}
}
