package vn.loa.identity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From where, and with what, somebody comes.
 *
 * @param proof what her browser kept of an earlier sign-in, if anything
 */
public record Visit(String address, String device, @Nullable String proof) {
  private static final Map<String, String> SYSTEMS =
      Map.of(
          "Android", "Android",
          "iPhone", "iPhone",
          "iPad", "iPad",
          "Windows", "Windows",
          "Mac OS", "macOS",
          "Linux", "Linux");

  public Visit(String address, String device) {
    this(address, device, null);
  }

  /** Reads of a {@code User-Agent} what a person recognises: "Firefox, Windows". */
  public static Visit of(String address, @Nullable String userAgent, @Nullable String proof) {
    var agent = userAgent == null ? "" : userAgent;
    return new Visit(address, browser(agent) + system(agent), proof);
  }

  private static String browser(String agent) {
    if (agent.contains("Edg/")) return "Edge";
    if (agent.contains("coc_coc")) return "Cốc Cốc";
    if (agent.contains("Firefox/")) return "Firefox";
    if (agent.contains("Chrome/")) return "Chrome";
    if (agent.contains("Safari/")) return "Safari";
    var slash = agent.indexOf('/');
    return slash > 0 ? agent.substring(0, Math.min(slash, 30)) : "?";
  }

  private static String system(String agent) {
    // An Android says Linux too, and an iPhone says Mac OS: the narrower word comes first.
    for (var word : new String[] {"Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux"})
      if (agent.contains(word)) return ", " + SYSTEMS.get(word);
    return "";
  }
}
