package vn.loa.settings;

/** Something of Loa that tells figures to whoever watches over it. */
public interface Meter {
  void tell(Figures figures);
}
