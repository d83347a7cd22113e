package org.connectivecities.portal.me;

import java.util.List;
import org.connectivecities.portal.acting.WhoActs;
import org.connectivecities.portal.clients.Beside;
import org.connectivecities.portal.clients.ContactApi;
import org.connectivecities.portal.clients.ExportApi;
import org.connectivecities.portal.clients.OwnProfileApi;
import org.connectivecities.portal.places.KnownCities;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is kept about a practitioner: to take along, or to have it erased for good. */
@Controller
class DataController {

  private static final MediaType ZIP = MediaType.parseMediaType("application/zip");
  private static final String FILE = ContentDisposition.attachment().filename("connective-cities-my-data.zip").build().toString();

  private final OwnProfileApi profiles;
  private final ExportApi exports;
  private final ContactApi contacts;
  private final KnownCities cities;
  private final WhoActs who;

  DataController(OwnProfileApi profiles, ExportApi exports, ContactApi contacts, KnownCities cities, WhoActs who) {
    this.profiles = profiles;
    this.exports = exports;
    this.contacts = contacts;
    this.cities = cities;
    this.who = who;
  }

  @GetMapping("/me/data")
  String data(Model model) {
    return data(who.practitioner(), model);
  }

  private String data(String id, Model model) {
    model.addAttribute("looks", Beside.the(() -> looks(id)));
    model.addAttribute("steps", Beside.the(() -> contacts.consents(id).history().reversed()));
    return "me/data";
  }

  private List<Looked> looks(String id) {
    return contacts.disclosures(id).disclosures().stream().map(look -> Looked.of(look, cities::named)).toList();
  }

  /** Asked for anew each time, and kept nowhere. */
  @GetMapping("/me/data/export")
  ResponseEntity<byte[]> export() {
    byte[] archive = exports.of(who.practitioner());
    return ResponseEntity.ok()
        .contentType(ZIP)
        .header(HttpHeaders.CONTENT_DISPOSITION, FILE)
        .cacheControl(CacheControl.noStore())
        .body(archive);
  }

  /** Cannot be undone, so it is the one thing that is asked for twice. */
  @PostMapping("/me/data/erase")
  String erase(@RequestParam(defaultValue = "false") boolean sure, Model model) {
    String id = who.practitioner();
    if (!sure) {
      model.addAttribute("fault", "error.me.sure");
      return data(id, model);
    }
    profiles.erase(id);
    return "redirect:/me/data/erased";
  }

  /** The receipt. Parts of the platform that are away finish when they are back, so it can be looked at again. */
  @GetMapping("/me/data/erased")
  String erased(Model model) {
    model.addAttribute("erasure", profiles.erasure(who.practitioner()));
    return "me/erased";
  }
}
