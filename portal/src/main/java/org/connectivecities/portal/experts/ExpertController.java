package org.connectivecities.portal.experts;

import org.connectivecities.portal.acting.WhoActs;
import org.connectivecities.portal.clients.ProfileApi;
import org.connectivecities.portal.places.KnownTopics;
import org.connectivecities.portal.shell.Speech;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A practitioner's page, for members. */
@Controller
class ExpertController {

  private final ProfileApi profiles;
  private final KnownTopics topics;
  private final WhoActs who;

  ExpertController(ProfileApi profiles, KnownTopics topics, WhoActs who) {
    this.profiles = profiles;
    this.topics = topics;
    this.who = who;
  }

  @GetMapping("/people/{id}")
  String show(@PathVariable String id, Speech say, Model model) {
    who.somebody();
    model.addAttribute("expert", profiles.expert(id));
    model.addAttribute("topics", topics.labels(say.code()));
    return "expert";
  }
}
