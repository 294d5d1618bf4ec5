package vn.loa.identity;

import vn.loa.shared.Words;

/** The level of administration at which an agency works. */
public enum AgencyLevel {
  CENTRAL,
  PROVINCE,
  DISTRICT,
  COMMUNE,
  VILLAGE;

  public String words() {
    return Words.of("identity.agency-level." + this);
  }
}
