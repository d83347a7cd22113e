package org.connectivecities.portal.shortlists;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.connectivecities.portal.clients.ProfileApi;
import org.connectivecities.portal.clients.Shortlist;
import org.connectivecities.portal.papers.Sheet;
import org.connectivecities.portal.reasons.Reason;
import org.connectivecities.portal.shell.Speech;
import org.jspecify.annotations.Nullable;

/** A shortlist as a table, a person a row. */
final class MissionFile {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Comparison it;
  private final Speech say;
  private final Set<String> signals = new LinkedHashSet<>();

  MissionFile(Comparison it, Speech say) {
    this.it = it;
    this.say = say;
    it.columns().forEach(column -> column.match().signals().forEach(signal -> signals.add(signal.name())));
  }

  Sheet sheet() {
    List<String> head = new ArrayList<>();
    head.add(say.text("shortlist.file.rank"));
    Stream.of("name", "role", "city", "country").forEach(field -> head.add(say.text("profile.field." + field)));
    head.add(say.text("expert.languages"));
    head.add(say.text("shortlist.file.fit") + " %");
    signals.forEach(signal -> head.add(say.word("signal", signal) + " %"));
    Stream.of("why", "misfits", "unknowns", "file.alternate", "file.chosen").forEach(key -> head.add(say.text("shortlist." + key)));
    return new Sheet(head, it.columns().stream().map(this::row).toList());
  }

  private List<Object> row(Comparison.Column column) {
    Shortlist.Match match = column.match();
    List<Object> row = new ArrayList<>();
    row.add(match.rank());
    row.addAll(List.of(match.name(), orEmpty(match.role()), match.city(), say.country(match.country()), languages(column.profile())));
    row.add(percent(match.score()));
    signals.forEach(signal -> row.add(value(match, signal)));
    row.add(column.why().reasons().stream().map(Reason::text).collect(Collectors.joining("\n")));
    row.add(lines(match.misfits()));
    row.add(lines(match.unknowns()));
    row.add(match.alternate() ? say.text("shortlist.file.yes") : "");
    row.add(choice(match.expertId()));
    return row;
  }

  private static Object value(Shortlist.Match match, String signal) {
    return match.signals().stream().filter(one -> one.name().equals(signal)).findFirst().<Object>map(one -> percent(one.value())).orElse("");
  }

  /** Its place in what the city has chosen. */
  private Object choice(String expertId) {
    int place = it.shortlist().chosen() == null ? -1 : it.shortlist().chosen().indexOf(expertId);
    return place < 0 ? "" : place + 1;
  }

  private String languages(ProfileApi.@Nullable Expert profile) {
    return profile == null ? "" : say.languages(profile.languages().stream().map(ProfileApi.Speaks::language).toList());
  }

  private static Integer percent(BigDecimal share) {
    return share.multiply(HUNDRED).setScale(0, RoundingMode.HALF_UP).intValueExact();
  }

  private static String lines(List<Shortlist.Text> texts) {
    return texts.stream().map(Shortlist.Text::text).collect(Collectors.joining("\n"));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
