package vn.loa.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The command {@code ./loa}. */
public final class Main {
  private static final String HELP =
      """
      Loa, the village loudspeaker

        ./loa run                       builds what changed, starts Loa and prints its address
        ./loa test [--fast]             runs all tests; --fast: those without container and browser
        ./loa token ACCOUNT             prints a new API token of the account
        ./loa account add NAME [--name NAME] [--email ADDRESS] [--agency CODE] [--duties LIST]
                                        adds an account and prints its first password; in an empty
                                        Loa --agency-name says what its first agency is called
        ./loa reference FILE… | --sample
                                        takes in who publishes, sections, programmes, themes and areas
        ./loa audit [--expect HEAD]     proves that the audit log is as it was sealed
        ./loa backup DIR                takes a backup while everybody goes on working
        ./loa restore DIR               fills an empty LOA_HOME or database with a backup, and ends
        ./loa reindex                   builds the search index anew beside the one in use
        ./loa import FILE… --section SLUG --agency CODE [--map FILE] [--media DIR]
                                        takes in what another site published (src/docs/import.md)
        ./loa bench [NAME]              measures Loa against its budgets, on homes of its own
        ./loa help                      prints this

      All but run, test, restore, bench and help speak to the Loa that runs on LOA_HOME (default: .loa).
      The variables LOA_… are listed in src/docs/operations.md.""";

  private static final int UNKNOWN_COMMAND = 2;

  private final Tree tree = new Tree(Path.of(System.getProperty("loa.tree")));
  private final Settings settings = new Settings(System.getenv());
  private final Home home = new Home(settings.home(tree.root()));

  public static void main(String[] words) throws InterruptedException {
    System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8));
    try {
      System.exit(new Main().carryOut(List.of(words)));
    } catch (Failure failure) {
      System.err.println("loa: " + failure.getMessage());
      System.exit(1);
    }
  }

  private int carryOut(List<String> words) throws InterruptedException {
    var rest = words.isEmpty() ? words : words.subList(1, words.size());
    switch (String.join(" ", words.isEmpty() ? List.of("help") : words)) {
      case "run" -> run();
      case "test" -> test().all();
      case "test --fast" -> test().fast();
      case "help", "--help", "-h" -> System.out.println(HELP);
      case "reindex" -> new Reindex(new Control(home)).follow();
      default -> {
        return carryOut(words.get(0), rest);
      }
    }
    return 0;
  }

  private int carryOut(String command, List<String> rest) {
    var control = new Control(home);
    if (command.equals("token")) {
      control.post("token", Control.form(rest));
    } else if (command.equals("account") && !rest.isEmpty() && rest.get(0).equals("add")) {
      control.post("account", Control.form(rest.subList(1, rest.size())));
    } else if (command.equals("bench")) {
      return new BenchRun(tree, home).carryOut(rest);
    } else if (command.equals("audit")) {
      Audit.of(control, rest).run();
    } else if (command.equals("backup")) {
      Backup.of(control, rest).run();
    } else if (command.equals("reference")) {
      Reference.of(control, rest).run();
    } else if (command.equals("import")) {
      Import.of(control, rest).run();
    } else if (command.equals("restore")) {
      new Restore(home, tree, settings).from(rest);
    } else {
      System.err.println("loa: There is no command " + command + ".\n\n" + HELP);
      return UNKNOWN_COMMAND;
    }
    return 0;
  }

  private void run() throws InterruptedException {
    home.claim();
    if (tree.isClone()) Requirements.check();
    var build = new Build(tree, home);
    var runtime = build.runtime();
    build.forgetOldRuntimes();
    build.war();
    new Loa(home, tree, runtime, settings).start();
    System.out.println("Loa is ready: http://localhost:" + settings.port() + "/");
    new CountDownLatch(1).await();
  }

  private TestRun test() {
    Requirements.check();
    return new TestRun(tree, settings);
  }
}
