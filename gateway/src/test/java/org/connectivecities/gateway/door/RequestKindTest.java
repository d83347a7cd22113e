package org.connectivecities.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class RequestKindTest {

  @ParameterizedTest
  @CsvSource({
    "GET, /api/v1/experts/x, READ", "HEAD, /, READ", "POST, /api/v1/challenges, WRITE", "DELETE, /api/v1/experts/x, WRITE",
    "GET, /api/v1/search/suggestions, SEARCH", "POST, /api/v1/search/rebuilds, SEARCH",
    "POST, /api/v1/experts/imports, IMPORT", "GET, /api/v1/experts/imports, READ", "GET, /api/v1/exports/x, EXPORT",
    "POST, /api/v1/experts/x/disclosures, CONTACT", "GET, /api/v1/experts/x/disclosures, READ", "POST, /api/v1/experts/x/offer, CONTACT",
    "POST, /api/v1/experts/takeovers, CONTACT",
    "POST, /api/v1/invitations/by-link, CONTACT", "POST, /api/v1/invitations/by-link/accept, CONTACT", "POST, /api/v1/invitations/x~1/accept, WRITE",
    "PUT, /api/v1/mailbox, CONTACT", "POST, /api/v1/mailbox/confirmations, CONTACT", "GET, /api/v1/mailbox, READ",
    "POST, /api/v1/experts/x/vet, WRITE"
  })
  void tellsKindsApart(String method, String path, RequestKind kind) {
    assertThat(RequestKind.of(new MockHttpServletRequest(method, path))).isEqualTo(kind);
  }
}
