package org.connectivecities.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.connectivecities.platform.problem.Fault;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.connectivecities.platform.security.Actor;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** A mistyped filter must not quietly answer with everything: unknown query parameters are refused by name. */
final class UnknownParameters implements HandlerInterceptor {

  private static final String OUR_PACKAGES = "org.connectivecities.";

  private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method
        && method.getBeanType().getName().startsWith(OUR_PACKAGES)
        && request.getQueryString() != null) {
      refuseUnknown(request, known.computeIfAbsent(method, UnknownParameters::names));
    }
    return true;
  }

  private static void refuseUnknown(HttpServletRequest request, Set<String> names) {
    List<Fault> faults =
        request.getParameterMap().keySet().stream()
            .filter(name -> !names.contains(name))
            .map(name -> Fault.at(name, "is not a known parameter; known here: " + String.join(", ", names)))
            .toList();
    if (!faults.isEmpty()) {
      throw new ProblemException(
          ProblemKind.INVALID, faults.getFirst().pointer() + " " + faults.getFirst().message(), faults);
    }
  }

  private static Set<String> names(HandlerMethod method) {
    Set<String> names = new TreeSet<>();
    for (MethodParameter parameter : method.getMethodParameters()) {
      parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
      names(parameter).forEach(names::add);
    }
    return names;
  }

  private static Stream<String> names(MethodParameter parameter) {
    RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
    if (named != null) {
      return Stream.of(named.name().isEmpty() ? String.valueOf(parameter.getParameterName()) : named.name());
    }
    Class<?> type = parameter.getParameterType();
    boolean form = type.isRecord() && type != Actor.class && !parameter.hasParameterAnnotation(RequestBody.class);
    return form ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName) : Stream.empty();
  }
}
