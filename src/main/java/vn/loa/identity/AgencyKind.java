package vn.loa.identity;

import java.util.Locale;
import vn.loa.shared.Words;

/** What sort of body an agency is. */
public enum AgencyKind {
  GOVERNMENT,
  COUNCIL,
  OFFICE,
  DEPARTMENT,
  DIVISION,
  CENTRE,
  PARTY,
  PARTY_UNIT,
  FRONT,
  ASSOCIATION,
  STEERING,
  MANAGEMENT,
  MOBILISATION,
  EDITORIAL,
  PRESS,
  STATION,
  GROUP;

  /** Reads {@code party-unit}, as data files write it. */
  public static AgencyKind of(String code) {
    return valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  public String words() {
    return Words.of("identity.agency-kind." + this);
  }
}
