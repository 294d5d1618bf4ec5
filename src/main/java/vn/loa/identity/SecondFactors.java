package vn.loa.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The secrets of authenticators, and the recovery codes for whoever lost hers. */
@ApplicationScoped
@Transactional
class SecondFactors {
  static final int RECOVERY_CODES = 10;
  private static final SecureRandom RANDOM = new SecureRandom();

  @PersistenceContext EntityManager em;
  @Inject Vault vault;

  /** The secret that {@code account} is about to share, the same until she confirms it. */
  byte[] begun(long account) {
    var present = find(account);
    if (present.isPresent()) return secret(account, present.get());
    var secret = new byte[Totp.SECRET_BYTES];
    RANDOM.nextBytes(secret);
    em.persist(new SecondFactor(account, vault.seal(secret, owner(account))));
    return secret;
  }

  /** Whether {@code code} is right; a right one begins it. */
  boolean confirm(long account, String code, Instant now) {
    var factor = find(account).filter(each -> !each.isConfirmed());
    if (factor.isEmpty() || !takes(account, factor.get(), code, now)) return false;
    factor.get().confirm(now);
    return true;
  }

  /** Whether {@code code} is one of the authenticator's, or a recovery code, not used before. */
  boolean proves(long account, String code, Instant now) {
    var factor = find(account).filter(SecondFactor::isConfirmed);
    if (factor.isEmpty()) return false;
    return takes(account, factor.get(), code, now) || takesRecoveryCode(account, code, now);
  }

  /** Replaces the recovery codes; what it answers is shown once and kept nowhere. */
  List<String> newRecoveryCodes(long account) {
    em.flush();
    em.createNativeQuery("delete from recovery_code where account_id = ?")
        .setParameter(1, account)
        .executeUpdate();
    var codes = Stream.generate(() -> Secret.legible(3)).limit(RECOVERY_CODES).toList();
    codes.forEach(code -> insert(account, code));
    return codes;
  }

  long recoveryCodesLeft(long account) {
    var count =
        em.createNativeQuery(
                "select count(*) from recovery_code where account_id = ? and used_at is null")
            .setParameter(1, account)
            .getSingleResult();
    return ((Number) count).longValue();
  }

  void remove(long account) {
    find(account).ifPresent(em::remove);
  }

  private boolean takes(long account, SecondFactor factor, String code, Instant now) {
    var digits = code.replaceAll("\\s", "");
    return factor.takes(Totp.step(secret(account, factor), digits, now));
  }

  private boolean takesRecoveryCode(long account, String code, Instant now) {
    return em.createNativeQuery(
                """
                update recovery_code set used_at = ?
                where account_id = ? and code_hash = ? and used_at is null""")
            .setParameter(1, Timestamp.from(now))
            .setParameter(2, account)
            .setParameter(3, Secret.hash(plain(code)))
            .executeUpdate()
        == 1;
  }

  private void insert(long account, String code) {
    em.createNativeQuery("insert into recovery_code (account_id, code_hash) values (?, ?)")
        .setParameter(1, account)
        .setParameter(2, Secret.hash(plain(code)))
        .executeUpdate();
  }

  /** Typed with or without its dashes, in whatever case. */
  private static String plain(String code) {
    return code.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
  }

  private byte[] secret(long account, SecondFactor factor) {
    return vault.open(factor.sealedSecret(), owner(account));
  }

  private static String owner(long account) {
    return "account:" + account;
  }

  /** Held, so that one code is not taken twice at the same moment. */
  private Optional<SecondFactor> find(long account) {
    return Optional.ofNullable(
        em.find(SecondFactor.class, account, LockModeType.PESSIMISTIC_WRITE));
  }
}
