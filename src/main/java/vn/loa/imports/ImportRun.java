package vn.loa.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import vn.loa.article.ImportedPiece;
import vn.loa.article.Importing;
import vn.loa.identity.Actor;
import vn.loa.shared.Background;
import vn.loa.shared.Reason;

/**
 * One file on its way in, a hundred pieces a transaction; the next hundred is read and converted
 * while one is written. What has come already is passed by, so that an import that was broken off
 * is simply run again.
 */
final class ImportRun implements Takings, AutoCloseable {
  private static final Logger LOG = Logger.getLogger(ImportRun.class.getName());
  private static final int BATCH = 100;
  private static final int PROGRESS = 1_000;
  private static final int LONGEST_ORIGIN = 2_000;

  private final Importing importing;
  private final Actor importer;
  private final Conversion conversion;
  private final Background background;
  private final Report report;
  private final String file;
  private final Consumer<String> progress;
  private final List<OldPiece> waiting = new ArrayList<>();
  private Set<String> underWay = Set.of();
  private Future<?> writing = CompletableFuture.completedFuture(null);
  private int seen;

  ImportRun(
      Importing importing,
      Actor importer,
      Conversion conversion,
      Background background,
      Report report,
      String file,
      Consumer<String> progress) {
    this.importing = importing;
    this.importer = importer;
    this.conversion = conversion;
    this.background = background;
    this.report = report;
    this.file = file;
    this.progress = progress;
  }

  @Override
  public void piece(OldPiece piece) {
    if (piece.origin().isBlank() || piece.origin().length() > LONGEST_ORIGIN)
      bad(piece.number(), "nothing says which piece it is: no id, no address");
    else waiting.add(piece);
    if (waiting.size() == BATCH) takeWaiting();
    if (++seen % PROGRESS == 0) progress.accept(report.line());
  }

  @Override
  public void bad(int number, String why) {
    report.bad(number, why);
  }

  @Override
  public void passed(String what) {
    report.passed(what);
  }

  /** Takes those that have been read and not taken yet, and waits until all are written. */
  void finish() {
    takeWaiting();
    awaitWritten();
  }

  /** Waits for what is being written when the reading was broken off. */
  @Override
  public void close() {
    awaitWritten();
  }

  private void takeWaiting() {
    var pieces = newOnes();
    waiting.clear();
    var good = pieces.stream().flatMap(piece -> converted(piece).stream()).toList();
    awaitWritten();
    underWay = good.stream().map(ImportedPiece::origin).collect(Collectors.toSet());
    writing = background.begin(() -> write(good));
  }

  private List<OldPiece> newOnes() {
    var known = new HashSet<>(importing.known(waiting.stream().map(OldPiece::origin).toList()));
    known.addAll(underWay);
    var pieces = new ArrayList<OldPiece>();
    for (var piece : waiting)
      if (known.add(piece.origin())) pieces.add(piece);
      else report.known();
    return pieces;
  }

  private Optional<ImportedPiece> converted(OldPiece old) {
    try {
      var piece = conversion.of(old, file);
      var faults = importing.faults(piece);
      if (faults.isEmpty()) return Optional.of(piece);
      bad(old.number(), faults.stream().map(Reason::text).collect(Collectors.joining(" ")));
    } catch (RuntimeException failed) {
      refused(old.number(), "it could not be converted, see the log", failed);
    }
    return Optional.empty();
  }

  private void awaitWritten() {
    try {
      writing.get();
    } catch (ExecutionException broken) {
      throw new IllegalStateException(broken.getCause());
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The import was interrupted.", hurried);
    }
  }

  /** One that the database refuses costs no other: halves are written until it is alone. */
  private void write(List<ImportedPiece> pieces) {
    try {
      importing.take(importer, pieces);
      report.taken(pieces.size());
    } catch (RuntimeException refused) {
      int half = pieces.size() / 2;
      if (half == 0)
        refused(pieces.get(0).number(), "the database refused it, see the log", refused);
      else {
        write(pieces.subList(0, half));
        write(pieces.subList(half, pieces.size()));
      }
    }
  }

  private void refused(int number, String why, RuntimeException cause) {
    LOG.log(Level.WARNING, file + ", item " + number, cause);
    bad(number, why);
  }
}
