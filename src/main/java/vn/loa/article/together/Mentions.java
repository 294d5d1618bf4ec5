package vn.loa.article.together;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loa.identity.Account;

/** Colleagues that a text names as {@code @tai-khoan}. */
final class Mentions {
  private static final Pattern MENTION =
      Pattern.compile("(?<![\\p{L}\\p{N}._-])@([a-z0-9](?:[a-z0-9._-]*[a-z0-9_-])?)");

  private Mentions() {}

  /** The user names in {@code text}, as they are stored. */
  static Set<String> in(String text) {
    return MENTION
        .matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(each -> each.group(1))
        .collect(Collectors.toSet());
  }

  /** Who of {@code colleagues} is named in {@code text} and was not in {@code before}. */
  static Set<Long> added(String before, String text, Collection<Account> colleagues) {
    var named = in(text);
    named.removeAll(in(before));
    return colleagues.stream()
        .filter(each -> named.contains(each.username()))
        .map(Account::id)
        .collect(Collectors.toSet());
  }
}
