package org.connectivecities.portal.clients;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.PostExchange;

/** From a coordinator who has registered somebody to the person who owns the profile. */
public interface TakeoverApi {

  /** Has the person sent a link. */
  @PostExchange("/api/v1/experts/{id}/offer")
  void offer(@PathVariable String id);

  @PostExchange("/api/v1/experts/takeovers")
  void take(@RequestBody Link link);

  /** @param secret as it stands in the letter */
  record Link(String secret) {

    @Override
    public String toString() {
      return "Link[withheld]";
    }
  }
}
