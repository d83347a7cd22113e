package org.connectivecities.journeys.bias;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.connectivecities.contracts.expert.ExpertPublished;
import org.connectivecities.contracts.expert.ExpertPublished.Competence;
import org.connectivecities.contracts.expert.ExpertPublished.Practice;
import org.jspecify.annotations.Nullable;

/** The same people with something about them that should not matter. */
public final class Swaps {

  private Swaps() {}

  /** Everybody has the name of somebody far down the list, in their texts too. */
  public static List<ExpertPublished> names(List<ExpertPublished> experts) {
    var swapped = new ArrayList<ExpertPublished>();
    for (int i = 0; i < experts.size(); i++) {
      ExpertPublished expert = experts.get(i);
      String own = expert.name();
      String other = experts.get(partner(i, experts.size())).name();
      swapped.add(with(expert, other, expert.city(), expert.country(), text -> own.isBlank() ? text : text.replace(own, other)));
    }
    return swapped;
  }

  /** Everybody lives in the city, and so in the country, of somebody far down the list; what they did stays where it was. */
  public static List<ExpertPublished> homes(List<ExpertPublished> experts) {
    var swapped = new ArrayList<ExpertPublished>();
    for (int i = 0; i < experts.size(); i++) {
      ExpertPublished other = experts.get(partner(i, experts.size()));
      ExpertPublished expert = experts.get(i);
      swapped.add(with(expert, expert.name(), other.city(), other.country(), text -> text));
    }
    return swapped;
  }

  /** Everybody has a given name and, in their texts, pronouns and titles of one gender. */
  public static List<ExpertPublished> gender(List<ExpertPublished> experts, Gender gender) {
    var swapped = new ArrayList<ExpertPublished>();
    for (int i = 0; i < experts.size(); i++) {
      ExpertPublished expert = experts.get(i);
      String name = gender.name(expert.name(), i);
      swapped.add(with(expert, name, expert.city(), expert.country(), gender::in));
    }
    return swapped;
  }

  /** Half the list away, so that neighbours of one country do not only change places. */
  private static int partner(int i, int size) {
    return (i + 1 + size / 2) % size;
  }

  private static ExpertPublished with(
      ExpertPublished of, String name, String city, String country, UnaryOperator<String> text) {
    return new ExpertPublished(
        of.expertId(), of.version(), name, said(of.role(), text), of.organisation(), city, country, of.timeZone(),
        of.languages(),
        of.competences().stream().map(each -> competence(each, text)).toList(),
        of.practices().stream().map(each -> practice(each, text)).toList(),
        of.formats(), of.availability(), of.consent(), of.lastConfirmed(), of.updatedAt());
  }

  private static Competence competence(Competence of, UnaryOperator<String> text) {
    return new Competence(of.id(), of.topic(), said(of.text(), text), of.language(), of.level(), of.years());
  }

  private static Practice practice(Practice of, UnaryOperator<String> text) {
    return new Practice(
        of.id(), said(of.title(), text), said(of.text(), text), said(of.result(), text), said(of.failed(), text),
        of.city(), of.country(), of.year(), of.topics(), of.language(), of.link());
  }

  private static @Nullable String said(@Nullable String words, UnaryOperator<String> text) {
    return words == null ? null : text.apply(words);
  }
}
