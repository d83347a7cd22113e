package org.connectivecities.portal.signin;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.connectivecities.platform.security.DevelopmentHeader;
import org.connectivecities.portal.acting.Person;
import org.connectivecities.portal.acting.WhoActs;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** On one's own machine, without an issuer: whoever one says to be. The services believe the header in the same profile only. */
final class ActedPeople implements WhoActs {

  private static final String KEY = "acted-person";

  @Override
  public Optional<Person> now() {
    HttpSession session = request() == null ? null : request().getRequest().getSession(false);
    return session == null ? Optional.empty() : Optional.ofNullable((Person) session.getAttribute(KEY));
  }

  private static @Nullable ServletRequestAttributes request() {
    return (ServletRequestAttributes) RequestContextHolder.getRequestAttributes();
  }

  @Override
  public void authorise(BiConsumer<String, String> header) {
    now().ifPresent(person -> header.accept(DevelopmentHeader.NAME, line(person)));
  }

  private static String line(Person person) {
    Stream<String> roles = person.roles().isEmpty() ? Stream.empty() : Stream.of("roles=" + String.join(",", person.roles()));
    Stream<String> owns = person.owns().entrySet().stream().map(ActedPeople::pair);
    return Stream.of(Stream.of(person.id()), roles, owns).flatMap(part -> part).collect(Collectors.joining("; "));
  }

  private static String pair(Map.Entry<String, String> owned) {
    return owned.getKey() + "=" + owned.getValue();
  }

  @Override
  public String signInPath() {
    return "/act-as";
  }

  static void act(HttpSession session, Person person) {
    session.setAttribute(KEY, person);
  }
}
