package vn.loa.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.settings.SiteIdentity;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;
import vn.loa.shared.Text;

/**
 * What may become a password, after NIST SP 800-63B: long enough, none that everybody tries, and
 * nothing said about which signs it must be made of.
 */
@ApplicationScoped
public class PasswordRules {
  /** What must be left of a password when the names that everybody knows are taken out of it. */
  private static final int LEAST_OWN = 6;

  private static final Set<String> COMMON = read();

  @Inject SiteIdentity site;

  /** Refuses, next to {@code field}, what must not become a password of {@code account}. */
  void check(String field, String password, Account account) {
    var here = site.site();
    var agency = account.agency();
    check(
        field,
        password,
        account.username(),
        List.of(
            here.name(),
            here.shortName(),
            agency.name(),
            agency.code(),
            agency.abbreviation().orElse("")));
  }

  static void check(String field, String password, String username, List<String> names) {
    var faults = new ArrayList<Reason>();
    var plain = plain(password);
    if (password.codePointCount(0, password.length()) < Passwords.SHORTEST)
      faults.add(Reason.at(field, "identity.password-short", Passwords.SHORTEST));
    if (password.length() > Passwords.LONGEST)
      faults.add(Reason.at(field, "identity.password-long", Passwords.LONGEST));
    if (isCommon(plain)) faults.add(Reason.at(field, "identity.password-common"));
    if (tells(plain, username)) faults.add(Reason.at(field, "identity.password-username"));
    if (isOnlyNames(plain, names)) faults.add(Reason.at(field, "identity.password-names"));
    if (isRepeated(password)) faults.add(Reason.at(field, "identity.password-repeats"));
    if (!faults.isEmpty()) throw new InvalidInput(List.copyOf(faults));
  }

  /** In the list as it is, said twice, or with nothing but digits around it. */
  private static boolean isCommon(String plain) {
    var word = plain.replaceAll("^[0-9]+|[0-9]+$", "");
    var half = plain.substring(0, plain.length() / 2);
    return COMMON.contains(plain)
        || COMMON.contains(word)
        || (plain.equals(half + half) && COMMON.contains(half))
        || (!plain.isEmpty() && "12345678901234567890".contains(plain));
  }

  private static boolean tells(String plain, String username) {
    var name = plain(username);
    return name.length() < 4 ? plain.equals(name) : plain.contains(name);
  }

  private static boolean isOnlyNames(String plain, List<String> names) {
    var own = plain;
    for (var name : names) if (plain(name).length() > 2) own = own.replace(plain(name), "");
    return !own.equals(plain) && own.length() < LEAST_OWN;
  }

  private static boolean isRepeated(String password) {
    return password.chars().distinct().count() < 4;
  }

  private static String plain(String text) {
    return Text.folded(text).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  private static Set<String> read() {
    try (var in = PasswordRules.class.getResourceAsStream("/passwords/common.txt")) {
      if (in == null) throw new IllegalStateException("passwords/common.txt is missing");
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
      return words(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> words(Stream<String> lines) {
    return lines
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .collect(Collectors.toUnmodifiableSet());
  }
}
