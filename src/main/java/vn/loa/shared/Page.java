package vn.loa.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param total how many there are on all pages
 * @param number which page this is, from 1
 * @param size how many a full page holds
 */
public record Page<T>(List<T> items, long total, int number, int size) {
  /** The size of every page that a reader sees (design section 7). */
  public static final int SIZE = 20;

  public static <T> Page<T> empty(int number) {
    return new Page<>(List.of(), 0, number, SIZE);
  }

  public <R> Page<R> map(Function<? super T, ? extends R> change) {
    return new Page<>(items.stream().<R>map(change).toList(), total, number, size);
  }

  /** How many pages there are; at least 1. */
  public int count() {
    return (int) Math.max(1, (total + size - 1) / size);
  }

  public boolean hasNext() {
    return number < count();
  }

  public boolean hasPrevious() {
    return number > 1;
  }

  /** How many things stand before this page; of a page that no list has, as many as can be. */
  public static int offset(int number, int size) {
    var before = (long) Math.max(0, number - 1) * size;
    return (int) Math.min(before, Integer.MAX_VALUE - size);
  }
}
