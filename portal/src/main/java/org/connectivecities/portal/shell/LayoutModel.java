package org.connectivecities.portal.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Objects;
import org.connectivecities.platform.TraceId;
import org.connectivecities.portal.acting.WhoActs;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives every page {@code page} and {@code say}, and remembers a language that was chosen in the address. */
@Component
class LayoutModel implements HandlerInterceptor {

  static final String SPEECH = LayoutModel.class.getName() + ".speech";

  private final MessageSource messages;
  private final Assets assets;
  private final WhoActs who;
  private final ReaderLocale locales;

  LayoutModel(MessageSource messages, Assets assets, WhoActs who, ReaderLocale locales) {
    this.messages = messages;
    this.assets = assets;
    this.who = who;
    this.locales = locales;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    Locale language = locales.resolveLocale(request);
    ReaderLocale.named(request).ifPresent(chosen -> ReaderLocale.remember(chosen, response));
    response.setHeader("Content-Language", language.getLanguage());
    request.setAttribute(SPEECH, new Speech(messages, language));
    return true;
  }

  @Override
  public void postHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler, @org.jspecify.annotations.Nullable ModelAndView answer) {
    if (answer != null && answer.hasView() && !String.valueOf(answer.getViewName()).startsWith("redirect:")) {
      complete(answer, request);
    }
  }

  /** Also for pages about trouble, which no controller has answered. */
  ModelAndView complete(ModelAndView answer, HttpServletRequest request) {
    return answer.addObject("say", request.getAttribute(SPEECH)).addObject("page", page(request));
  }

  private Page page(HttpServletRequest request) {
    return new Page(
        Page.path(request),
        SafetyHeaders.nonce(request),
        assets,
        who.now().orElse(null),
        who.signInPath(),
        "true".equals(request.getHeader("HX-Request")) && request.getHeader("HX-Boosted") == null,
        Objects.requireNonNullElse(TraceId.current(), ""));
  }
}
