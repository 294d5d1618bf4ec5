package vn.loa.imports;

/** Who is told, item by item, what stands in a file. */
interface Takings {
  void piece(OldPiece piece);

  /** An item that cannot be read or lacks what every piece must have. */
  void bad(int number, String why);

  /** An item that is not for Loa: a page, a draft. */
  void passed(String what);
}
