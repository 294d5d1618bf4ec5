package vn.loa.shared.rest;

import java.util.List;
import java.util.function.Function;
import vn.loa.shared.Page;

/** A list as the API answers it. */
public record Listing<T>(List<T> items, long total, int page, int size) {
  public static <S, T> Listing<T> of(Page<S> page, Function<? super S, ? extends T> json) {
    return new Listing<>(
        page.items().stream().<T>map(json).toList(), page.total(), page.number(), page.size());
  }

  /** A whole list that has no pages. */
  public static <S, T> Listing<T> whole(List<S> items, Function<? super S, ? extends T> json) {
    return new Listing<>(items.stream().<T>map(json).toList(), items.size(), 1, items.size());
  }
}
