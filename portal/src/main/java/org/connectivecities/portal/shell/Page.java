package org.connectivecities.portal.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.connectivecities.portal.acting.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the layout needs to know.
 *
 * @param path of this page with its query, without the language
 * @param nonce for the scripts of this answer only
 * @param partial whether htmx asked for a part of the page
 */
record Page(
    String path, String nonce, Assets assets, @Nullable Person person, String signIn, boolean partial, String requestId) {

  /** This page in another language. */
  public String in(String language) {
    return UriComponentsBuilder.fromUriString(path).replaceQueryParam(ReaderLocale.PARAMETER, language).build().encode().toUriString();
  }

  public List<String> languages() {
    return Languages.CODES;
  }

  public String ownName(String language) {
    return Languages.ownName(language);
  }

  public boolean isAt(String prefix) {
    return prefix.equals("/") ? URI.create(path).getPath().equals("/") : path.startsWith(prefix);
  }

  static String path(HttpServletRequest request) {
    String query = request.getQueryString();
    String full = request.getRequestURI() + (query == null ? "" : "?" + query);
    return UriComponentsBuilder.fromUriString(full).replaceQueryParam(ReaderLocale.PARAMETER).build(true).toUriString();
  }
}
