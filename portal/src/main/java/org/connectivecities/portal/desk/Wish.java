package org.connectivecities.portal.desk;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.connectivecities.portal.clients.DeskApi.Action;
import org.connectivecities.portal.clients.Shortlist;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator wishes done with a shortlist, as a button names it: {@code remove:anna}.
 *
 * @param expertId whom it is about; absent when it is about all
 * @param place on the list, from 1, where somebody is dragged to; else 0
 */
record Wish(Kind kind, @Nullable String expertId, int place) implements Serializable {

  private static final Pattern DRAGGED = Pattern.compile("to:([1-9]\\d{0,2}):(.+)");

  Wish(Kind kind, @Nullable String expertId) {
    this(kind, expertId, 0);
  }

  enum Kind {
    /** Only keeps what was typed: what Enter does inside a field. */
    KEEP,
    SEARCH,
    UP,
    DOWN,
    FIRST,
    /** To a place, by dragging. */
    TO,
    REMOVE,
    ADD,
    NOTES,
    REJECT,
    PUBLISH
  }

  static Wish of(String button) {
    Matcher dragged = DRAGGED.matcher(button);
    if (dragged.matches()) {
      return new Wish(Kind.TO, dragged.group(2), Integer.parseInt(dragged.group(1)));
    }
    String[] parts = button.split(":", 2);
    Kind kind =
        Stream.of(Kind.values()).filter(known -> known != Kind.TO && known.name().toLowerCase(Locale.ROOT).equals(parts[0])).findFirst().orElse(Kind.KEEP);
    return new Wish(kind, parts.length == 2 ? parts[1] : null);
  }

  public String button() {
    String name = kind.name().toLowerCase(Locale.ROOT);
    return expertId == null ? name : name + ":" + (kind == Kind.TO ? place + ":" : "") + expertId;
  }

  /** Name of the field that says why; absent where no reason is asked for. */
  @Nullable String reasonField() {
    return switch (kind) {
      case REMOVE -> Typed.REASON + expertId;
      case ADD -> Typed.BECAUSE + expertId;
      case REJECT -> Typed.REJECT;
      default -> null;
    };
  }

  /** What is to be sent; nothing where the wish is fulfilled already. */
  List<Action> actions(Shortlist shortlist, Typed typed) {
    String reason = reasonField() == null ? "" : typed.text(reasonField());
    return switch (kind) {
      case KEEP, SEARCH -> List.of();
      case UP -> moved(shortlist, -1);
      case DOWN -> moved(shortlist, 1);
      case FIRST -> moved(shortlist, -shortlist.matches().size());
      case TO -> placed(shortlist);
      case REMOVE -> List.of(Action.remove(Objects.requireNonNull(expertId), reason));
      case ADD -> List.of(Action.add(Objects.requireNonNull(expertId), reason));
      case REJECT -> List.of(Action.reject(reason));
      case NOTES, PUBLISH -> typed.notes(shortlist);
    };
  }

  private List<Action> placed(Shortlist shortlist) {
    int at = order(shortlist).indexOf(expertId);
    return at < 0 ? List.of() : moved(shortlist, place - 1 - at);
  }

  private static List<String> order(Shortlist shortlist) {
    return new ArrayList<>(shortlist.matches().stream().map(Shortlist.Match::expertId).toList());
  }

  private List<Action> moved(Shortlist shortlist, int by) {
    List<String> order = order(shortlist);
    int at = order.indexOf(expertId);
    int to = Math.clamp(at + by, 0, Math.max(0, order.size() - 1));
    if (at < 0 || at == to) {
      return List.of();
    }
    Collections.rotate(order.subList(Math.min(at, to), Math.max(at, to) + 1), at > to ? 1 : -1);
    return List.of(Action.reorder(order));
  }

  /** Whether it means the same after what others did meanwhile; else the coordinator is asked again. */
  boolean bears(List<Shortlist.Step> others) {
    return switch (kind) {
      case UP, DOWN, FIRST, TO -> others.stream().allMatch(step -> step.what().equals("noted"));
      case REMOVE, ADD -> others.stream().noneMatch(step -> Objects.equals(step.expertId(), expertId));
      case NOTES -> others.stream().noneMatch(step -> step.what().equals("noted") || step.what().equals("removed"));
      case KEEP, SEARCH, REJECT, PUBLISH -> false;
    };
  }
}
