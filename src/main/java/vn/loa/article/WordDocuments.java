package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.loa.identity.CurrentAccount;
import vn.loa.identity.Duty;
import vn.loa.markup.word.WordDraft;
import vn.loa.markup.word.WordFile;
import vn.loa.markup.word.WordReader;
import vn.loa.media.Duplicates;
import vn.loa.media.Media;
import vn.loa.media.MediaFile;
import vn.loa.media.Upload;
import vn.loa.shared.Forbidden;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.NotKept;
import vn.loa.shared.Reason;
import vn.loa.shared.TooMany;

/**
 * Takes documents of Word in: their text as fields to go on with, their pictures into the library.
 *
 * <p>No article is begun: what is typed into the form is kept as anything typed. Each picture is a
 * transaction of its own, so that one that is refused costs none of the others.
 */
@ApplicationScoped
public class WordDocuments {
  private static final long MOST_BYTES = 25L << 20;
  private static final int COPIED = 64 * 1024;
  private static final int SECONDS_TO_WAIT = 20;

  // A document may take a hundred megabytes while it is read.
  private final Semaphore turns = new Semaphore(2, true);

  @Inject CurrentAccount current;
  @Inject Media media;
  @Inject Duplicates library;

  /**
   * What a document gives.
   *
   * @param reference number and date of an official document, or empty
   * @param pictures what the text shows, each once
   * @param notCarried what stayed behind, in words for the writer
   */
  public record Taken(
      String title,
      String lead,
      String body,
      String reference,
      List<Picture> pictures,
      List<Reason> notCarried) {}

  /**
   * A picture of a document.
   *
   * @param known whether the library had it already
   */
  public record Picture(MediaFile file, boolean known) {}

  public Taken take(InputStream in, String name) {
    var actor = current.get();
    if (!actor.may(Duty.REPORT) && !actor.may(Duty.EDIT))
      throw new Forbidden(Reason.of("word.forbidden"));
    awaitTurn();
    try {
      return takeFrom(in, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      turns.release();
    }
  }

  private void awaitTurn() {
    try {
      if (turns.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new TooMany(Reason.of("word.busy"));
  }

  private Taken takeFrom(InputStream in, String name) throws IOException {
    var path = Files.createTempFile("loa-word", ".docx");
    try {
      keep(in, path);
      try (var file = WordFile.open(path)) {
        return taken(file, WordReader.read(file), name);
      }
    } finally {
      Files.delete(path);
    }
  }

  private static void keep(InputStream in, Path path) throws IOException {
    try (var out = Files.newOutputStream(path)) {
      var bytes = in.readNBytes(COPIED);
      for (long copied = 0; bytes.length > 0; bytes = in.readNBytes(COPIED)) {
        copied += bytes.length;
        if (copied > MOST_BYTES)
          throw new InvalidInput(Reason.at("file", "word.refused.too-large"));
        out.write(bytes);
      }
    }
  }

  private Taken taken(WordFile file, WordDraft draft, String name) {
    var length = draft.body(part -> Optional.of(Long.MAX_VALUE)).length();
    if (length > ContentRules.LONGEST_BODY)
      throw new InvalidInput(
          Reason.at("file", "word.refused.too-long", length, ContentRules.LONGEST_BODY));
    var notCarried = new ArrayList<>(draft.notCarried());
    var pictures = new LinkedHashMap<String, Picture>();
    for (var part : draft.pictures()) {
      try {
        picture(file, part, name, notCarried).ifPresent(each -> pictures.put(part, each));
      } catch (InvalidInput | NotKept refused) {
        notCarried.add(
            Reason.of("word.lost.PICTURE", nameOf(part, ""), refused.reasons().get(0).text()));
      }
    }
    var body =
        draft.body(part -> Optional.ofNullable(pictures.get(part)).map(each -> each.file().id()));
    return new Taken(
        draft.title(),
        draft.lead(),
        body,
        draft.reference(),
        eachOnce(pictures.values()),
        notCarried);
  }

  /**
   * The library's own where it has the picture: taking a document twice leaves nothing twice. What
   * somebody no longer agrees to is not brought back by a document; whoever writes is told.
   */
  private Optional<Picture> picture(
      WordFile file, String part, String document, List<Reason> told) {
    var upload = Upload.read(file.stream(part), nameOf(part, document), -1);
    var known = library.like(upload);
    if (known.isEmpty()) return Optional.of(new Picture(media.upload(upload), false));
    if (!known.get().isWithdrawn()) return Optional.of(new Picture(known.get().file(), true));
    told.add(Reason.of("word.lost.CONSENT", nameOf(part, "")));
    return Optional.empty();
  }

  /** A document may hold the same picture under two names. */
  private static List<Picture> eachOnce(Collection<Picture> pictures) {
    var each = new LinkedHashMap<Long, Picture>();
    for (var picture : pictures) each.putIfAbsent(picture.file().id(), picture);
    return List.copyOf(each.values());
  }

  /** Under which people find the picture again: the document's name and its own. */
  private static String nameOf(String part, String document) {
    var own = part.substring(part.lastIndexOf('/') + 1);
    return document.isEmpty() ? own : document.replaceFirst("\\.[^.]*$", "") + " – " + own;
  }
}
