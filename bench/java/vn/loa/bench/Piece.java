package vn.loa.bench;

import java.util.ArrayList;
import java.util.List;

/** One article as its client believes it to be, from the answers alone. */
final class Piece {
  private final String word;
  private final List<String> verbs = new ArrayList<>();
  private long id;
  private int saved;
  private String typed = "";
  private String doubtful = "";
  private String complaint = "";
  private boolean byClock;
  private long touched = System.nanoTime();

  Piece(String word) {
    this.word = word;
  }

  /** In its title, and in no other piece. */
  String word() {
    return word;
  }

  synchronized void created(long given) {
    id = given;
    did("CREATE");
  }

  /** {@code verb} was accepted. */
  synchronized void did(String verb) {
    verbs.add(verb);
    if (verb.equals("CREATE") || verb.equals("SAVE")) saved++;
    if (verb.equals("SAVE")) typed = "";
    touched = System.nanoTime();
  }

  synchronized void typed(String text) {
    typed = text;
  }

  /** {@code verb} may have been done. */
  synchronized void mayHave(String verb) {
    doubtful = verb;
    touched = System.nanoTime();
  }

  /** The clock publishes it, unless it is taken back before. */
  synchronized void clock(boolean publishes) {
    byClock = publishes;
  }

  /** The client was told something that cannot be. */
  synchronized void complain(String about) {
    complaint = about;
  }

  /** What its client complains of; empty if of nothing. */
  synchronized String complaint() {
    return complaint;
  }

  synchronized long id() {
    return id;
  }

  synchronized boolean isKnown() {
    return id != 0;
  }

  synchronized boolean touchedSince(long nanos) {
    return touched - nanos > 0;
  }

  /** How many texts were accepted. */
  synchronized int saved() {
    return saved;
  }

  /** What was accepted as typed and not saved since; empty if unknown or none. */
  synchronized String typed() {
    return doubtful.equals("SAVE") ? "" : typed;
  }

  /** Every history that agrees with the answers. */
  synchronized List<List<String>> histories() {
    var all = new ArrayList<List<String>>();
    all.add(clocked(verbs, byClock));
    if (!doubtful.isEmpty()) {
      var one = new ArrayList<>(verbs);
      one.add(doubtful);
      all.add(clocked(one, byClock));
    }
    return all;
  }

  private static List<String> clocked(List<String> verbs, boolean byClock) {
    var all = new ArrayList<>(verbs);
    if (byClock && !all.isEmpty() && all.get(all.size() - 1).equals("SCHEDULE")) all.add("PUBLISH");
    return all;
  }
}
