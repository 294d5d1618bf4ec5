package vn.loa.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The database, on the loopback interface alone, and durable unless it is for a test. */
final class Postgres implements Service {
  private static final List<String> DURABLE = List.of("fsync=on", "full_page_writes=on");
  private static final List<String> THROW_AWAY =
      List.of("fsync=off", "full_page_writes=off", "synchronous_commit=off");

  private final Home home;
  private final Path binaries;
  private final boolean throwAway;
  private final int port = Ports.free();
  private DatabaseUser user;

  Postgres(Home home, Path runtime, boolean throwAway) {
    this.home = home;
    this.binaries = runtime.resolve("postgres");
    this.throwAway = throwAway;
  }

  Map<String, String> connection() {
    return Map.of(
        "LOA_DATABASE_URL",
        "jdbc:postgresql://127.0.0.1:%d/loa?stringtype=unspecified".formatted(port),
        "LOA_DATABASE_USER",
        "loa",
        "LOA_DATABASE_PASSWORD",
        home.read("database.password").orElseThrow());
  }

  @Override
  public String name() {
    return "PostgreSQL";
  }

  @Override
  public void prepare() {
    user = DatabaseUser.reaching(home.path("postgres"), binaries.resolve("bin/postgres"));
    directory().prepare();
  }

  private DatabaseDirectory directory() {
    return new DatabaseDirectory(home, binaries, user, home.log("postgresql"));
  }

  @Override
  public List<String> command() {
    var settings =
        new ArrayList<>(
            List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "timezone=Asia/Ho_Chi_Minh",
                "log_timezone=Asia/Ho_Chi_Minh"));
    settings.addAll(throwAway ? THROW_AWAY : DURABLE);
    var command =
        new ArrayList<>(
            user.command(
                binaries.resolve("bin/postgres").toString(), "-D", directory().path().toString()));
    for (var setting : settings) command.addAll(List.of("-c", setting));
    return command;
  }

  @Override
  public Map<String, String> variables() {
    return Map.of();
  }

  /** As pg_ctl does it: the lock file is of this process, and its eighth line says "ready". */
  @Override
  public boolean ready(ProcessHandle process) {
    var lock = directory().path().resolve("postmaster.pid");
    if (!Files.exists(lock)) return false;
    var lines = DatabaseDirectory.read(lock).lines().toList();
    return lines.size() >= 8
        && lines.get(0).equals(Long.toString(process.pid()))
        && lines.get(7).strip().equals("ready");
  }

  /** Fast shutdown: ends the sessions, and needs no recovery at the next start. */
  @Override
  public String stopSignal() {
    return "INT";
  }
}
