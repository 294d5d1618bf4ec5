package vn.loa.article.together;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loa.article.Article;
import vn.loa.article.Desk;
import vn.loa.article.Preview;
import vn.loa.identity.Account;
import vn.loa.identity.CurrentAccount;
import vn.loa.shared.DomainEvent;
import vn.loa.shared.Forbidden;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;
import vn.loa.shared.RuleBroken;
import vn.loa.shared.Text;

/** What those who may see a draft say to each other about it. */
@ApplicationScoped
@Transactional
public class Commenting {
  private static final int LONGEST = 4_000;
  private static final Set<String> FIELDS = Set.of("", "title", "lead", "body");

  @Inject Desk desk;
  @Inject Comments comments;
  @Inject Preview preview;
  @Inject CurrentAccount current;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** Every thread of an article, the oldest first. */
  public List<CommentThread> threads(long id) {
    var article = desk.get(id);
    var all = comments.of(id);
    var body = preview.plain(article.working().content().body());
    return all.stream()
        .filter(each -> !each.isReply())
        .map(root -> thread(root, all, article, body))
        .toList();
  }

  private static CommentThread thread(
      Comment root, List<Comment> all, Article article, String body) {
    var replies = all.stream().filter(each -> each.belongsTo(root)).toList();
    return new CommentThread(root, replies, isOrphaned(root.anchor(), article, body));
  }

  private static boolean isOrphaned(Anchor anchor, Article article, String body) {
    if (anchor.quote().isEmpty()) return false;
    var content = article.working().content();
    var text =
        switch (anchor.field()) {
          case "title" -> content.title();
          case "lead" -> content.lead();
          default -> body;
        };
    return anchor.find(text).isEmpty();
  }

  /** Begins a thread and returns its id. */
  public long begin(long id, Anchor anchor, String text) {
    var article = desk.get(id);
    if (!FIELDS.contains(anchor.field()))
      throw new InvalidInput(Reason.at("field", "comment.field"));
    if (anchor.quote().length() > Anchor.LONGEST_QUOTE)
      throw new InvalidInput(Reason.at("quote", "comment.quote-long", Anchor.LONGEST_QUOTE));
    var actor = current.get();
    var revision = article.working().number();
    var comment = new Comment(id, revision, anchor, words(text), actor, clock.instant());
    return add(comment, article, Set.of());
  }

  /** Replies in the thread of a comment, which is open again if it was settled. */
  public long reply(long id, long to, String text) {
    var article = desk.get(id);
    var root = comments.locked(id, comments.locked(id, to).thread());
    var thread =
        comments.of(id).stream()
            .filter(each -> each.thread() == root.id())
            .map(Comment::author)
            .collect(Collectors.toCollection(HashSet::new));
    var revision = article.working().number();
    var reply = root.reply(revision, words(text), current.get(), clock.instant());
    if (root.isResolved()) root.reopen();
    return add(reply, article, thread);
  }

  private long add(Comment comment, Article article, Set<Long> thread) {
    comments.add(comment);
    var mentioned = Mentions.added("", comment.text(), colleagues(article));
    events.fire(new CommentEvent(comment.id(), article.id(), "added", mentioned, thread));
    return comment.id();
  }

  /** Mends one's own comment while its thread is open; readers see that it was. */
  public void mend(long id, long comment, String text) {
    var article = desk.get(id);
    var mended = comments.locked(id, comment);
    if (!mended.isBy(current.get())) throw new Forbidden(Reason.of("comment.not-own"));
    if (comments.locked(id, mended.thread()).isResolved())
      throw new RuleBroken(Reason.of("comment.settled"));
    var words = words(text);
    if (words.equals(mended.text())) return;
    var mentioned = Mentions.added(mended.text(), words, colleagues(article));
    mended.mend(words, clock.instant());
    events.fire(new CommentEvent(comment, id, "edited", mentioned, Set.of()));
  }

  /** Says that a thread is settled. */
  public void resolve(long id, long comment) {
    var root = root(id, comment);
    if (root.isResolved()) return;
    root.resolve(current.get(), clock.instant());
    events.fire(CommentEvent.of(root, "resolved"));
  }

  public void reopen(long id, long comment) {
    var root = root(id, comment);
    if (!root.isResolved()) return;
    root.reopen();
    events.fire(CommentEvent.of(root, "reopened"));
  }

  private Comment root(long id, long comment) {
    desk.get(id);
    return comments.locked(id, comments.locked(id, comment).thread());
  }

  /** Who may see the article's draft: whom one can mention. */
  public List<Account> colleagues(long id) {
    return colleagues(desk.get(id));
  }

  private List<Account> colleagues(Article article) {
    var agencies = new HashSet<>(article.sharedWith());
    agencies.add(article.agency());
    return comments.colleagues(agencies);
  }

  private static String words(String text) {
    var words = Text.clean(text).strip();
    if (words.isEmpty()) throw new InvalidInput(Reason.at("text", "comment.empty"));
    if (words.length() > LONGEST)
      throw new InvalidInput(Reason.at("text", "comment.long", words.length(), LONGEST));
    return words;
  }
}
