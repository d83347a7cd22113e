package org.connectivecities.portal.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The reader's language: named in the address, else remembered, else what the browser asks for. */
@Component("localeResolver")
class ReaderLocale implements LocaleResolver {

  static final String PARAMETER = "lang";
  private static final java.time.Duration REMEMBERED = java.time.Duration.ofDays(365);

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return Stream.of(named(request), remembered(request))
        .flatMap(Optional::stream)
        .findFirst()
        .map(Locale::of)
        .orElseGet(() -> Languages.bestOf(Collections.list(request.getLocales())));
  }

  static Optional<String> named(HttpServletRequest request) {
    return Languages.choice(Optional.ofNullable(request.getParameter(PARAMETER)));
  }

  private static Optional<String> remembered(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Languages.choice(
            Arrays.stream(cookies).filter(cookie -> cookie.getName().equals(PARAMETER)).map(Cookie::getValue).findFirst());
  }

  /** Kept in a cookie that says nothing but the language. */
  static void remember(String language, HttpServletResponse response) {
    ResponseCookie cookie = ResponseCookie.from(PARAMETER, language).path("/").maxAge(REMEMBERED).sameSite("Lax").httpOnly(true).build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  @Override
  public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    if (response != null && locale != null) {
      remember(locale.getLanguage(), response);
    }
  }
}
