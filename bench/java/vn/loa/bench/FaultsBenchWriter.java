package vn.loa.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import vn.loa.bench.Ledger.Outcome;

/** One person who writes, publishes, schedules and withdraws all the time, and notes each answer. */
final class FaultsBenchWriter implements Runnable {
  private static final int PAUSE = 200;
  private static final String PIECE =
      """
      {"kind": "NEWS", "title": "Tin %1$s bản %2$d", "lead": "Tin để thử sự cố, bản %2$d.",
       "body": "Nội dung %1$s, bản %2$d.", "section": "thong-bao", "programme": "NTM",
       "areas": ["10"], "author": "Phóng viên mẫu"}
      """;

  /** Thrown when nobody knows what became of the step: the piece is left as it is. */
  private static final class InDoubt extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private final Client reporter;
  private final Client approver;
  private final Ledger ledger;
  private final Supplier<Instant> clock;
  private final AtomicBoolean working;
  private final AtomicLong slowest;
  private final Random random;
  private final String name;
  private int count;

  /**
   * @param clock the business time of Loa
   * @param working false: ends after the step under way
   * @param slowest the longest answer so far, in milliseconds
   */
  FaultsBenchWriter(
      String name,
      Client reporter,
      Client approver,
      Ledger ledger,
      Supplier<Instant> clock,
      AtomicBoolean working,
      AtomicLong slowest,
      Random random) {
    this.name = name;
    this.reporter = reporter;
    this.approver = approver;
    this.ledger = ledger;
    this.clock = clock;
    this.working = working;
    this.slowest = slowest;
    this.random = random;
  }

  @Override
  public void run() {
    try {
      while (working.get()) one();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("the ledger cannot be written", e);
    }
  }

  private void one() throws IOException, InterruptedException {
    var word = name + Integer.toString(count++, 36) + Integer.toString(random.nextInt(1296, 46656), 36);
    try {
      write(ledger.piece(word));
    } catch (InDoubt left) {
      Thread.sleep(PAUSE); // the comparison allows both
    }
  }

  private void write(Piece piece) throws IOException, InterruptedException, InDoubt {
    var made = step(piece, "CREATE", reporter, "POST", "/api/v1/articles", text(piece, 1));
    if (made == null) {
      Thread.sleep(PAUSE);
      return;
    }
    piece.created(Long.parseLong(Client.member(made, "id")));
    while (working.get() && random.nextInt(3) == 0) save(piece);
    if (random.nextInt(4) == 0) type(piece);
    if (!does(piece, "SUBMIT", reporter, "submission", "")) return;
    if (!does(piece, "APPROVE", approver, "approval", "")) return;
    if (random.nextInt(3) == 0) schedule(piece);
    else if (does(piece, "PUBLISH", approver, "publication", "{}")) maybeWithdraw(piece);
  }

  private void save(Piece piece) throws IOException, InterruptedException, InDoubt {
    var base = "\"" + piece.saved() + "\"";
    var text = text(piece, piece.saved() + 1);
    if (step(piece, "SAVE", reporter, "PUT", address(piece, ""), text, "If-Match", base) != null)
      piece.did("SAVE");
  }

  private void type(Piece piece) throws IOException, InterruptedException, InDoubt {
    var text = text(piece, 99);
    var base = "\"" + piece.saved() + "\"";
    if (step(piece, "TYPE", reporter, "PUT", address(piece, "/typing"), text, "If-Match", base)
        != null) piece.typed("Tin " + piece.word() + " bản 99");
  }

  private void schedule(Piece piece) throws IOException, InterruptedException, InDoubt {
    var dropped = random.nextInt(3) == 0;
    var at = clock.get().plus(dropped ? Duration.ofDays(1) : Duration.ofSeconds(4 + random.nextInt(9)));
    piece.clock(!dropped);
    if (does(piece, "SCHEDULE", approver, "schedule", "{\"at\": \"" + at + "\"}") && dropped)
      if (step(piece, "SCHEDULE", approver, "DELETE", address(piece, "/schedule"), "") != null)
        piece.did("SCHEDULE");
  }

  private void maybeWithdraw(Piece piece) throws IOException, InterruptedException, InDoubt {
    if (random.nextInt(3) > 0) return;
    var how = random.nextBoolean() ? "withdrawn" : "gone";
    var reason = "{\"how\": \"%s\", \"reason\": \"Thử sự cố %s.\"}".formatted(how, piece.word());
    does(piece, "WITHDRAW", approver, "withdrawal", reason);
  }

  private boolean does(Piece piece, String verb, Client who, String what, String json)
      throws IOException, InterruptedException, InDoubt {
    if (!working.get()) return false;
    if (step(piece, verb, who, "PUT", address(piece, "/" + what), json) == null) return false;
    piece.did(verb);
    return true;
  }

  private static String address(Piece piece, String rest) {
    return "/api/v1/articles/" + piece.id() + rest;
  }

  private static String text(Piece piece, int number) {
    return PIECE.formatted(piece.word(), number);
  }

  /** The answer when it was accepted; null when it was refused. Waits while nobody is there. */
  private String step(
      Piece piece, String verb, Client who, String method, String path, String json, String... headers)
      throws IOException, InterruptedException, InDoubt {
    while (true) {
      long start = System.nanoTime();
      try {
        var answer = who.send(method, path, json, headers);
        slowest.accumulateAndGet((System.nanoTime() - start) / 1_000_000, Math::max);
        var outcome = outcome(answer.statusCode());
        var text = answer.statusCode() + (outcome == Outcome.ACCEPTED ? "" : " " + oneLine(answer.body()));
        ledger.note(piece, verb, outcome, text);
        if (outcome == Outcome.UNKNOWN) doubt(piece, verb);
        return outcome == Outcome.ACCEPTED ? answer.body() + " " : refused(piece, verb, text);
      } catch (ConnectException | HttpConnectTimeoutException nobodyThere) {
        ledger.note(piece, verb, Outcome.REFUSED, "nobody there");
        if (!working.get()) throw new InDoubt();
        Thread.sleep(PAUSE);
      } catch (IOException broken) {
        ledger.note(piece, verb, Outcome.UNKNOWN, oneLine(String.valueOf(broken)));
        doubt(piece, verb);
      }
    }
  }

  /** A piece's steps are allowed in this order: whoever refuses one has forgotten another. */
  private static String refused(Piece piece, String verb, String answer) {
    if (!answer.contains("article.schedule.past")) // the fault took longer than its time
      piece.complain(verb + " was refused: " + answer);
    return null;
  }

  private void doubt(Piece piece, String verb) throws InDoubt {
    if (!verb.equals("TYPE")) piece.mayHave(verb);
    throw new InDoubt();
  }

  private static Outcome outcome(int status) {
    if (status / 100 == 2) return Outcome.ACCEPTED;
    return status / 100 == 4 ? Outcome.REFUSED : Outcome.UNKNOWN;
  }

  private static String oneLine(String text) {
    var line = text.replaceAll("\\s+", " ");
    return line.substring(0, Math.min(200, line.length()));
  }
}
