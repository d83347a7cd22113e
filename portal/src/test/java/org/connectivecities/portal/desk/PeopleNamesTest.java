package org.connectivecities.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.connectivecities.platform.problem.Unavailable;
import org.connectivecities.portal.clients.Page;
import org.connectivecities.portal.clients.ProfileApi;
import org.connectivecities.portal.clients.Refusals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeopleNamesTest {

  private final List<String> asked = new ArrayList<>();
  private final PeopleNames names = new PeopleNames(new Profiles());

  /** Knows everybody but one who has left; for the one called away it does not answer at all. */
  private final class Profiles implements ProfileApi {

    @Override
    public Expert expert(String id) {
      asked.add(id);
      if (id.equals("left")) {
        throw Refusals.gone();
      }
      if (id.equals("away")) {
        throw new Unavailable("profiles", null);
      }
      return new Expert(
          id, "active", null, "Name of " + id, null, null, "Bremen", "DE", null, List.of(), List.of(), List.of(), List.of(), null, null);
    }

    @Override
    public Page<City> cities(@Nullable String page, int limit) {
      throw new UnsupportedOperationException();
    }

    @Override
    public City city(String id) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Topics topics(String lang) {
      throw new UnsupportedOperationException();
    }
  }

  @Test
  void namesTheOthersWhereSomebodyHasLeft() {
    assertThat(names.of(List.of("anna", "left", "boris"))).isEqualTo(Map.of("anna", "Name of anna", "boris", "Name of boris"));
  }

  @Test
  void waitsForNobodyElseWhereProfilesCannotBeRead() {
    assertThat(names.of(List.of("anna", "away", "boris"))).isEqualTo(Map.of("anna", "Name of anna"));
    assertThat(asked).containsExactly("anna", "away");
  }
}
