package org.connectivecities.portal.guide;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A guide for each kind of reader; everybody may read every one. */
@Controller
class GuideController {

  static final List<String> READERS = List.of("city", "practitioner", "coordinator");
  static final int STEPS = 5;
  private static final String PICTURE = "(city|practitioner|coordinator)-[1-5]";

  @GetMapping("/guide")
  String choose(Model model) {
    model.addAttribute("readers", READERS);
    return "guide/choose";
  }

  @GetMapping("/guide/{reader}")
  String read(@PathVariable String reader, Model model) {
    if (!READERS.contains(reader)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    model.addAttribute("reader", reader);
    model.addAttribute("readers", READERS);
    model.addAttribute("last", STEPS);
    return "guide/steps";
  }

  /** Made by {@code journeys/guide-pictures}. */
  @GetMapping("/guide/pictures/{name}.jpg")
  ResponseEntity<byte[]> picture(@PathVariable String name) throws IOException {
    if (!name.matches(PICTURE)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    byte[] picture = new ClassPathResource("guide/" + name + ".jpg").getContentAsByteArray();
    return ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic()).body(picture);
  }
}
