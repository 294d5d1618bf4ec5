package vn.loa.imports;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What WordPress itself does to a post before it shows it: paragraphs, captions, films. */
final class WordPressText {
  private static final Pattern BLOCK =
      Pattern.compile(
          "^\\s*</?(?:p|div|h[1-6]|ul|ol|li|table|t[dhr]|tbody|thead|blockquote|figure|hr|iframe|pre"
              + "|section|article|video|!--)\\b.*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern CAPTION =
      Pattern.compile("\\[caption[^\\]]{0,500}\\](.{0,5000}?)\\[/caption\\]", Pattern.DOTALL);
  private static final Pattern PICTURE =
      Pattern.compile("^\\s*((?:<a\\b[^>]*>\\s*)?<img\\b[^>]*>(?:\\s*</a>)?)(.*)$", Pattern.DOTALL);
  private static final Pattern EMBED =
      Pattern.compile("\\[embed[^\\]]{0,200}\\]\\s*(\\S{1,500}?)\\s*\\[/embed\\]");
  private static final Pattern LONE_ADDRESS =
      Pattern.compile(
          "(?m)^(\\s*(?:<p>|<div[^>]{0,200}>)?\\s*)(https?://[^\\s<\"]{1,500})(?=\\s*(?:</p>|</div>)?\\s*$)");

  private WordPressText() {}

  static String toHtml(String post) {
    var text = post.replace("\r\n", "\n").replaceAll("<!--(?:[^-]|-(?!->))*+-->", "");
    text = CAPTION.matcher(text).replaceAll(all -> Matcher.quoteReplacement(figure(all.group(1))));
    text = EMBED.matcher(text).replaceAll(film -> Matcher.quoteReplacement(film(film.group(1))));
    text =
        LONE_ADDRESS
            .matcher(text)
            .replaceAll(all -> Matcher.quoteReplacement(all.group(1) + film(all.group(2))));
    return Arrays.stream(text.split("\n\\s*\n"))
        .map(WordPressText::paragraph)
        .collect(Collectors.joining("\n"));
  }

  private static String paragraph(String part) {
    if (BLOCK.matcher(part).matches()) return part;
    return "<p>" + part.strip().replace("\n", "<br>") + "</p>";
  }

  private static String figure(String inside) {
    var picture = PICTURE.matcher(inside);
    if (!picture.matches()) return inside;
    var caption = "<figcaption>" + picture.group(2).strip() + "</figcaption>";
    return "\n\n<figure>" + picture.group(1) + caption + "</figure>\n\n";
  }

  private static String film(String address) {
    return "<iframe src=\"" + address.replace("\"", "%22") + "\"></iframe>";
  }
}
