package vn.loa.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.loa.identity.Agencies;
import vn.loa.identity.Agency;
import vn.loa.shared.Text;

/** Behind toa-soan/co-quan.xhtml. */
@Named
@RequestScoped
public class AgencyList {
  @Inject Agencies agencies;
  @Inject Clock clock;
  private String words = "";
  private List<Agency> shown = List.of();
  private Map<String, Agency> byCode = Map.of();

  public void load() {
    var all = agencies.all();
    var wanted = Text.folded(words.strip());
    byCode = all.stream().collect(Collectors.toMap(Agency::code, Function.identity()));
    shown =
        all.stream()
            .filter(each -> Text.folded(each.code() + " " + each.name()).contains(wanted))
            .toList();
  }

  public String name(String code) {
    var agency = byCode.get(code);
    return agency == null ? code : agency.name();
  }

  public boolean isValid(Agency agency) {
    return agency.isValidOn(LocalDate.now(clock));
  }

  public List<Agency> getShown() {
    return shown;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words == null ? "" : words;
  }
}
