package vn.loa.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** PostgreSQL's data: made once, checked and unlocked before each start. */
record DatabaseDirectory(Home home, Path binaries, DatabaseUser user, Path log) {
  private static final String VERSION = "17";

  /** With a password, because every user of this machine can reach the loopback interface. */
  private static final String ACCESS = "host all all 127.0.0.1/32 scram-sha-256\n";

  Path path() {
    return home.path("postgres/data");
  }

  void prepare() {
    if (!Files.exists(path())) create();
    checkVersion();
    user.own(path());
    removeStaleLock();
    if (home.read("database.password").isEmpty()) setPassword();
  }

  /** Beside its place first, so that a broken attempt is not taken for a database. */
  private void create() {
    var fresh = home.path("postgres/data.new");
    try {
      Trees.delete(fresh);
      Files.createDirectory(fresh);
      user.own(fresh);
      initialise(fresh);
      Files.writeString(fresh.resolve("pg_hba.conf"), ACCESS);
      execute(
          fresh,
          "CREATE ROLE loa LOGIN;",
          "CREATE DATABASE loa OWNER loa;",
          "REVOKE ALL ON DATABASE loa FROM PUBLIC;");
      home.forget("database.password");
      Files.move(fresh, path());
    } catch (IOException impossible) {
      throw new Failure("The database cannot be made: " + impossible, log);
    }
  }

  /** Sorting by code point, from PostgreSQL itself: no update of the system can change it. */
  private void initialise(Path directory) {
    Command.of(
            user.command(
                binaries.resolve("bin/initdb").toString(),
                "--pgdata=" + directory,
                "--username=postgres",
                "--auth=trust",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8",
                "--no-instructions"))
        .in(directory)
        .logTo(log)
        .orFail("The database cannot be made.");
  }

  private void setPassword() {
    var password = home.secret("database.password");
    execute(path(), "ALTER ROLE loa PASSWORD '" + password + "';");
  }

  /** In single-user mode, which needs neither a port nor a password. */
  private void execute(Path directory, String... statements) {
    try {
      var script = home.run("statements.sql");
      home.write("statements.sql", String.join("\n", statements));
      Command.of(
              user.command(
                  binaries.resolve("bin/postgres").toString(),
                  "--single",
                  "-D",
                  directory.toString(),
                  "-c",
                  "exit_on_error=true",
                  "postgres"))
          .in(directory)
          .input(script)
          .logTo(log)
          .orFail("The database cannot be set up.");
    } finally {
      home.forget("statements.sql");
    }
  }

  private void checkVersion() {
    var version = read(path().resolve("PG_VERSION"));
    if (version.equals(VERSION)) return;
    throw new Failure(
        "The data in %s is of PostgreSQL %s, this Loa has %s: carry it over with the old version, or set another LOA_HOME."
            .formatted(path(), version, VERSION));
  }

  /** PostgreSQL respects a lock whose number now belongs to any other process of its user. */
  private void removeStaleLock() {
    var lock = path().resolve("postmaster.pid");
    if (!Files.exists(lock)) return;
    var pid = Arrays.stream(read(lock).split("\n")).findFirst().orElse("");
    var holder = pid.matches("[0-9]+") ? Path.of("/proc", pid, "cwd") : Path.of("/nowhere");
    try {
      if (Files.exists(holder) && holder.toRealPath().equals(path().toRealPath())) {
        throw new Failure("PostgreSQL still runs on %s (process %s).".formatted(path(), pid));
      }
      Files.delete(lock);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException unreadable) {
      throw new Failure("Cannot read " + file + ": " + unreadable);
    }
  }
}
