package vn.loa.markup.word;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a part refers to, by the id that it uses. */
final class Relations {
  private static final Target NONE = new Target("", "", false);

  /** Where a relation leads: to another part, or out of the file. */
  record Target(String type, String address, boolean isOutside) {
    boolean exists() {
      return !type.isEmpty();
    }
  }

  private final Map<String, Target> targets = new HashMap<>();

  Relations(WordFile file, String part) {
    var cut = part.lastIndexOf('/') + 1;
    var folder = part.substring(0, cut);
    var relations = file.xml(folder + "_rels/" + part.substring(cut) + ".rels");
    for (var each : relations.children()) targets.put(each.get("Id"), target(folder, each));
  }

  private static Target target(String folder, Element relation) {
    var type = relation.get("Type").substring(relation.get("Type").lastIndexOf('/') + 1);
    var address = relation.get("Target");
    return relation.get("TargetMode").equals("External")
        ? new Target(type, address, true)
        : new Target(type, resolved(folder, address), false);
  }

  Target get(String id) {
    return targets.getOrDefault(id, NONE);
  }

  List<String> ofType(String type) {
    return targets.values().stream()
        .filter(target -> target.type().equals(type) && !target.isOutside())
        .map(Target::address)
        .sorted()
        .toList();
  }

  /** The name of a part as seen from a folder, never above the file itself. */
  static String resolved(String folder, String target) {
    var steps = new ArrayDeque<String>();
    var path = target.startsWith("/") ? target : folder + target;
    for (var step : path.split("/", -1)) {
      if (step.equals("..")) steps.pollLast();
      else if (!step.isEmpty() && !step.equals(".")) steps.add(step);
    }
    return String.join("/", steps);
  }
}
