package org.connectivecities.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.connectivecities.portal.acting.Person;
import org.connectivecities.portal.clients.ProfileApi;
import org.connectivecities.portal.places.KnownCities;
import org.connectivecities.portal.shell.SafePath;
import org.connectivecities.portal.shell.Speech;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** On one's own machine: choose whom to be. */
@Controller
@WithoutIssuer
class ActAsController {

  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9._@-]{1,64}");

  private final KnownCities cities;

  ActAsController(KnownCities cities) {
    this.cities = cities;
  }

  @GetMapping("/act-as")
  String choose(@RequestParam(defaultValue = "/") String next, Speech say, Model model) {
    List<ProfileApi.City> sorted =
        cities.all().stream().sorted(Comparator.comparing(ProfileApi.City::name, say.order())).toList();
    model.addAttribute("cities", sorted);
    model.addAttribute("next", SafePath.of(next));
    return "act-as";
  }

  @PostMapping("/act-as")
  String act(
      @RequestParam String role,
      @RequestParam(required = false) @Nullable String city,
      @RequestParam(required = false) @Nullable String expert,
      @RequestParam(defaultValue = "/") String next,
      HttpServletRequest request) {
    ActedPeople.act(request.getSession(), person(role, city, expert));
    request.changeSessionId();
    return "redirect:" + SafePath.of(next);
  }

  private Person person(String role, @Nullable String city, @Nullable String expert) {
    return switch (role) {
      case "city" -> new Person(word(city) + "-desk", cities.named(word(city)), Set.of("city"), Map.of("city", word(city)));
      case "practitioner" -> new Person(word(expert), word(expert), Set.of("practitioner"), Map.of("expert", word(expert)));
      default -> new Person("ana", "Ana", Set.of("coordinator"), Map.of());
    };
  }

  private static String word(@Nullable String id) {
    return id != null && WORD.matcher(id).matches() ? id : "nobody";
  }
}
