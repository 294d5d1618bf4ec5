package vn.loa.settings;

/** Figures as Prometheus reads them. */
public final class Figures {
  private final StringBuilder text = new StringBuilder();

  /** One figure that goes up and down. */
  public void gauge(String name, String help, double value) {
    begin(name, "gauge", help);
    add(name, value);
  }

  /** One figure that only grows while Loa runs. */
  public void counter(String name, String help, double value) {
    begin(name, "counter", help);
    add(name, value);
  }

  /** Says what the next figures are. */
  public void begin(String name, String type, String help) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
  }

  public void add(String nameAndLabels, double value) {
    text.append(nameAndLabels).append(' ').append(plain(value)).append('\n');
  }

  private static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
