package org.connectivecities.portal.me;

import org.connectivecities.portal.clients.OwnProfileApi;
import org.connectivecities.portal.clients.ProfileApi;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One's own profile in both its parts, by one question. */
@Component
class ReadOwn {

  private final OwnProfileApi profiles;
  private final JsonMapper json;

  ReadOwn(OwnProfileApi profiles, JsonMapper json) {
    this.profiles = profiles;
    this.json = json;
  }

  Own profile(String id) {
    ObjectNode read = profiles.read(id);
    return new Own(json.treeToValue(read, ProfileApi.Expert.class), json.treeToValue(read, Own.Inside.class));
  }
}
