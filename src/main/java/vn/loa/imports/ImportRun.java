package vn.loa.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import vn.loa.article.ImportedPiece;
import vn.loa.article.Importing;
import vn.loa.shared.Reason;

/**
 * One file on its way in, a hundred pieces a transaction. What has come already is passed by, so
 * that an import that was broken off is simply run again.
 */
final class ImportRun implements Takings {
  private static final Logger LOG = Logger.getLogger(ImportRun.class.getName());
  private static final int BATCH = 100;
  private static final int PROGRESS = 1_000;
  private static final int LONGEST_ORIGIN = 2_000;

  private final Importing importing;
  private final Conversion conversion;
  private final MediaFolder folder;
  private final Report report;
  private final String file;
  private final Consumer<String> progress;
  private final List<OldPiece> waiting = new ArrayList<>();
  private int seen;

  ImportRun(
      Importing importing,
      Conversion conversion,
      MediaFolder folder,
      Report report,
      String file,
      Consumer<String> progress) {
    this.importing = importing;
    this.conversion = conversion;
    this.folder = folder;
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

  /** Takes those that have been read and not taken yet. */
  void takeWaiting() {
    var known = new HashSet<>(importing.known(origins(waiting)));
    var pieces = new ArrayList<OldPiece>();
    for (var piece : waiting)
      if (known.add(piece.origin())) pieces.add(piece);
      else report.known();
    waiting.clear();
    try {
      take(pieces);
    } catch (RuntimeException one) {
      folder.forget();
      LOG.log(Level.WARNING, "a hundred pieces are taken one by one", one);
      pieces.forEach(this::takeAlone);
    }
  }

  private static Collection<String> origins(List<OldPiece> pieces) {
    return pieces.stream().map(OldPiece::origin).toList();
  }

  private void takeAlone(OldPiece piece) {
    try {
      take(List.of(piece));
    } catch (RuntimeException refused) {
      folder.forget();
      LOG.log(Level.WARNING, file + ", item " + piece.number(), refused);
      bad(piece.number(), "the database refused it, see the log");
    }
  }

  private void take(List<OldPiece> pieces) {
    var notes = new ArrayList<Runnable>();
    var good = new ArrayList<ImportedPiece>();
    for (var old : pieces) {
      var piece = conversion.of(old, file);
      var faults = importing.faults(piece);
      if (faults.isEmpty()) good.add(piece);
      else notes.add(() -> bad(piece.number(), words(faults)));
    }
    importing.take(good);
    notes.forEach(Runnable::run);
    report.taken(good.size());
  }

  private static String words(List<Reason> faults) {
    return faults.stream().map(Reason::text).collect(Collectors.joining(" "));
  }
}
