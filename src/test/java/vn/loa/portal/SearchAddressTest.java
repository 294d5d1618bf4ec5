package vn.loa.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.loa.search.Facet;
import vn.loa.search.SearchQuery;

class SearchAddressTest {
  @Test
  void everyFacetHasItsParameter() {
    assertThat(SearchAddress.PARAMETERS).containsOnlyKeys(Facet.NAMES);
  }

  @Test
  void aPageKeepsWhatItIsNarrowedBy() {
    var query = new SearchQuery("đường", Map.of("year", "2024", "area", "10"), 3, true);
    var address = new SearchAddress(query);
    assertThat(address.base())
        .isEqualTo("/tim-kiem?q=%C4%91%C6%B0%E1%BB%9Dng&dia-ban=10&nam=2024&dung=1&");
    assertThat(address.with("year", "")).doesNotContain("nam=").contains("dia-ban=10");
  }
}
