package vn.loa.article.pace;

import java.time.Instant;
import vn.loa.article.ArticleState;

/**
 * A piece that waits for somebody of the newsroom.
 *
 * @param office seconds of office time that it has waited
 */
public record Waiting(
    long id,
    String title,
    String section,
    String agency,
    ArticleState step,
    Instant since,
    long office) {}
