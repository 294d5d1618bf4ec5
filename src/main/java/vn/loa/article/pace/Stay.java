package vn.loa.article.pace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.loa.article.ArticleState;

/** One piece's time in one step; {@code ended} is absent while it lasts. */
public record Stay(
    ArticleState step, Instant began, @Nullable Instant ended, long office, long calendar) {}
