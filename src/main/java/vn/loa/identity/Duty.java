package vn.loa.identity;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loa.shared.Words;

/** What an account is entrusted with, in its agency. */
public enum Duty {
  /** Writes articles and submits them. */
  REPORT,
  /** Edits what was submitted and passes it on. */
  EDIT,
  /** Appraises the content of what sections ask it for. */
  APPRAISE,
  /** Approves. */
  APPROVE,
  /** Publishes, schedules, withdraws and restores. */
  PUBLISH,
  /** Publishes in an emergency, before approval. */
  EMERGENCY,
  /** Keeps the media library. */
  MEDIA,
  /** Keeps plans and objectives. */
  PLAN,
  /** Receives citizens' questions and assigns them. */
  QUESTION,
  /** Answers for an agency. */
  ANSWER,
  /** Runs a commune's loudspeakers and records its activities. */
  OPERATE,
  /** Manages accounts and duties of the agency. */
  ADMINISTER,
  /** Manages agencies, and the accounts of all of them: the system's administrator. */
  GOVERN;

  /** The Vietnamese words for it. */
  public String word() {
    return Words.of("identity.duty." + name());
  }

  public String words() {
    return word();
  }

  /** The duties that {@code names} name, separated by commas or blanks. */
  public static Set<Duty> parse(String names) {
    return Pattern.compile("[,\\s]+")
        .splitAsStream(names.strip().toUpperCase(Locale.ROOT))
        .filter(name -> !name.isEmpty())
        .map(Duty::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Duty.class)));
  }
}
