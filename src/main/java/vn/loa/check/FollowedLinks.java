package vn.loa.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What became of links elsewhere, remembered for a day, and those that wait to be followed. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW) // nobody's change is undone because of a link
public class FollowedLinks {
  private static final int MOST_WAITING = 1_000;
  private static final Pattern HOST = Pattern.compile("(?i)https?://([^/?#:]+)");

  @PersistenceContext EntityManager em;

  /** What is known of {@code addresses}; those of which nothing is known are waiting from now. */
  @SuppressWarnings("unchecked")
  Map<String, LinkState> states(Collection<String> addresses) {
    var json = Json.createArrayBuilder(addresses).build().toString();
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select address, state from followed_link
                where address in (select jsonb_array_elements_text(cast(?1 as jsonb)))""")
            .setParameter(1, json)
            .getResultList();
    var states = new HashMap<String, LinkState>();
    for (var row : rows) states.put((String) row[0], LinkState.valueOf((String) row[1]));
    addresses.stream().filter(each -> !states.containsKey(each)).forEach(this::await);
    return states;
  }

  private void await(String address) {
    em.createNativeQuery(
            """
            insert into followed_link (address, host, state)
            select ?1, ?2, 'WAITING'
            where (select count(*) from followed_link where state = 'WAITING') < ?3
            on conflict do nothing""")
        .setParameter(1, address)
        .setParameter(2, host(address))
        .setParameter(3, MOST_WAITING)
        .executeUpdate();
  }

  private static String host(String address) {
    var match = HOST.matcher(address);
    return match.lookingAt() ? match.group(1).toLowerCase(Locale.ROOT) : "";
  }

  /** Takes the next link, of a host that nobody asked within two seconds; empty when none waits. */
  @SuppressWarnings("unchecked")
  List<String> take() {
    return em.createNativeQuery(
            """
            update followed_link set taken_at = now()
            where address = (
              select address from followed_link link
              where state = 'WAITING' and (taken_at is null or taken_at < now() - interval '1 minute')
                and not exists (select from followed_link other
                  where other.host = link.host and other.taken_at > now() - interval '2 seconds')
              order by asked_at limit 1 for update skip locked)
            returning address""")
        .getResultList();
  }

  void keep(String address, LinkState state) {
    em.createNativeQuery("update followed_link set state = ?2 where address = ?1")
        .setParameter(1, address)
        .setParameter(2, state.name())
        .executeUpdate();
  }

  /** What was learned a day ago may have changed; what fails is tried again after an hour. */
  void forget() {
    em.createNativeQuery(
            """
            delete from followed_link
            where asked_at < now() - case when state in ('THERE', 'GONE', 'INTERNAL')
              then interval '1 day' else interval '1 hour' end""")
        .executeUpdate();
  }
}
