package org.connectivecities.portal.clients;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Where people are written to, and how that ends. */
public interface LettersApi {

  /** @param secret as it stands in each letter; says by itself whose letters are stopped */
  @PostExchange("/api/v1/letters/{secret}/stop")
  void stop(@PathVariable String secret);

  @GetExchange("/api/v1/mailbox")
  Mailbox mailbox();

  @PutExchange("/api/v1/mailbox")
  Mailbox writeTo(@RequestBody Wish wish);

  @PostExchange("/api/v1/mailbox/confirmations")
  void confirm(@RequestBody Link link);

  record Link(String secret) {}

  @DeleteExchange("/api/v1/mailbox")
  void writeNoMore();

  /**
   * Of whoever is at the page.
   *
   * @param email nothing where they want no letters
   * @param language of the letters
   * @param confirmed whether somebody has said at the address that it is right; nothing else goes there before
   */
  record Mailbox(@Nullable String email, @Nullable String language, @Nullable Boolean confirmed) {

    /** Waits for a click on the link that was sent there. */
    public boolean waits() {
      return Boolean.FALSE.equals(confirmed);
    }
  }

  record Wish(String email, String language) {}
}
