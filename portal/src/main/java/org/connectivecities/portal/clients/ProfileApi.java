package org.connectivecities.portal.clients;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

/** Practitioners, cities and topics. */
public interface ProfileApi {

  @GetExchange("/api/v1/experts/{id}")
  Expert expert(@PathVariable String id);

  @GetExchange("/api/v1/cities")
  Page<City> cities(@RequestParam(required = false) @Nullable String page, @RequestParam int limit);

  @GetExchange("/api/v1/cities/{id}")
  City city(@PathVariable String id);

  @GetExchange("/api/v1/topics")
  Topics topics(@RequestParam String lang);

  record Expert(
      String id,
      String status,
      @Nullable LocalDate pausedUntil,
      String name,
      @Nullable String role,
      @Nullable Organisation organisation,
      String city,
      String country,
      @Nullable String timeZone,
      List<Speaks> languages,
      List<Competence> competences,
      List<Practice> practices,
      List<String> formats,
      @Nullable Availability availability,
      @Nullable LocalDate lastConfirmed) {}

  record Organisation(String name, @Nullable String type) {}

  /** @param level A1 to C2, or native */
  record Speaks(String language, @Nullable String level) {}

  record Competence(
      String id,
      @Nullable String topic,
      @Nullable String text,
      @Nullable String language,
      @Nullable String level,
      @Nullable Integer years) {}

  record Practice(
      String id,
      @Nullable String title,
      @Nullable String text,
      @Nullable String result,
      @Nullable String failed,
      @Nullable String city,
      @Nullable String country,
      @Nullable Integer year,
      @Nullable List<String> topics,
      @Nullable String language,
      @Nullable String link) {}

  record Availability(
      @Nullable Integer daysPerYear, @Nullable Integer noticeWeeks, @Nullable List<String> regions) {}

  record City(
      String id,
      String name,
      String country,
      @Nullable String region,
      @Nullable Long population,
      @Nullable String climateZone,
      @Nullable String incomeGroup,
      @Nullable String legalRole,
      @Nullable List<String> setting) {}

  record Topics(String language, List<Topic> topics) {}

  record Topic(String id, String label, @Nullable List<Topic> narrower) {}
}
