package vn.loa.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** How many requests there were, with what result, and how long they took. */
@ApplicationScoped
public class RequestTimes implements Meter {
  private static final double[] SECONDS = {0.005, 0.025, 0.1, 0.3, 1, 3};
  private static final double NANOS = 1e9;

  private final LongAdder nanos = new LongAdder();
  private final LongAdder[] within = adders(SECONDS.length + 1);
  private final LongAdder[] results = adders(6);

  private static LongAdder[] adders(int count) {
    return Stream.generate(LongAdder::new).limit(count).toArray(LongAdder[]::new);
  }

  public void took(long duration, int status) {
    nanos.add(duration);
    results[Math.min(results.length - 1, status / 100)].increment();
    int bucket = 0;
    while (bucket < SECONDS.length && duration > SECONDS[bucket] * NANOS) bucket++;
    within[bucket].increment();
  }

  @Override
  public void tell(Figures figures) {
    figures.begin("loa_requests_total", "counter", "Requests by the class of their status.");
    for (int first = 2; first < results.length; first++)
      figures.add("loa_requests_total{status=\"" + first + "xx\"}", results[first].sum());
    figures.begin("loa_request_seconds", "histogram", "How long requests took.");
    long sum = 0;
    for (int bucket = 0; bucket < within.length; bucket++) {
      sum += within[bucket].sum();
      var edge = bucket < SECONDS.length ? Double.toString(SECONDS[bucket]) : "+Inf";
      figures.add("loa_request_seconds_bucket{le=\"" + edge + "\"}", sum);
    }
    figures.add("loa_request_seconds_sum", nanos.sum() / NANOS);
    figures.add("loa_request_seconds_count", sum);
  }
}
