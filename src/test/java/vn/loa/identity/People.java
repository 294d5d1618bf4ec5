package vn.loa.identity;

import java.time.Instant;
import java.util.Set;

/** Agencies and accounts for the tests. */
final class People {
  static final Agency OFFICE = agency("VPDP-NTM", "Văn phòng Điều phối nông thôn mới tỉnh");
  static final Agency PAPER = agency("BAO-LCI", "Báo Lào Cai");

  private People() {}

  static Agency agency(String code, String name) {
    return new Agency(
        new AgencyDescription(
            code, name, null, AgencyKind.OFFICE, AgencyLevel.PROVINCE, null, null));
  }

  static Account account(String username, Agency agency, Duty... duties) {
    var account = new Account(username, agency, "", Instant.EPOCH);
    account.entrust(Set.of(duties));
    return account;
  }

  static Actor actor(long id, Agency agency, Duty... duties) {
    return new Actor(id, "somebody", "Ai đó", agency.code(), Set.of(duties));
  }
}
