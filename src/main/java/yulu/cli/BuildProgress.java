package yulu.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import yulu.build.Progress;

/** Shows a bar with rate and time left, on a terminal only. */
final class BuildProgress implements Progress, AutoCloseable {
  private static final int MILLIS_BETWEEN_UPDATES = 200;

  private final PrintWriter err;
  private final boolean shown;
  private @Nullable ProgressBar bar;

  BuildProgress(PrintWriter err, boolean shown) {
    this.err = err;
    this.shown = shown;
  }

  @Override
  public void stage(String name, long total) {
    close();
    if (shown && total > 0) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(name)
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(MILLIS_BETWEEN_UPDATES)
              .showSpeed()
              .setConsumer(new DelegatingProgressBarConsumer(this::show, Terminal.width()))
              .build();
    }
  }

  @Override
  public void step(long steps) {
    if (bar != null) {
      bar.stepBy(steps);
    }
  }

  /** Ends the bar that is shown. */
  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
      err.println();
      err.flush();
    }
  }

  private void show(String line) {
    err.print("\r" + line);
    err.flush();
  }
}
