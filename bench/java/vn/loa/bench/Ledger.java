package vn.loa.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What clients were told, on the disk before they take their next step. */
final class Ledger implements AutoCloseable {

  /** What came of one step. */
  enum Outcome {
    /** The client holds a 2xx. */
    ACCEPTED,
    /** The client holds a 4xx, or nobody was there to be asked: it has not happened. */
    REFUSED,
    /** The connection broke, or the answer was a 5xx: it may have happened. */
    UNKNOWN
  }

  private final FileChannel file;
  private final Map<String, Piece> pieces = new ConcurrentHashMap<>();
  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

  Ledger(Path file) throws IOException {
    this.file =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
  }

  /** Begins the record of a piece that is known by {@code word}. */
  Piece piece(String word) {
    return pieces.computeIfAbsent(word, Piece::new);
  }

  /** Written and forced to the disk when this returns. */
  synchronized void note(Piece piece, String step, Outcome outcome, String answer)
      throws IOException {
    var line =
        String.join("\t", Instant.now() + "", piece.word(), step, outcome + "", answer) + "\n";
    file.write(ByteBuffer.wrap(line.getBytes(UTF_8)));
    file.force(false);
    counts.merge(outcome, 1, Integer::sum);
  }

  synchronized int count(Outcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }

  Collection<Piece> pieces() {
    return pieces.values();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
