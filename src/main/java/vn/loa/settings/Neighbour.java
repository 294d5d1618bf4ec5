package vn.loa.settings;

/** Something that Loa works with and can do without for a while. */
public interface Neighbour {
  String name();

  /** How it is, in a word or two; asking must not take time. */
  String state();
}
