package org.connectivecities.profile.expert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Gives competences and practices their ids. Whoever sends an entry without its id (a roster, a simple form) still
 * means the entry that is there: the one that says the same, else the one that is about the same. Reasons of earlier
 * matches thus keep pointing at it, and sending the same profile twice changes nothing.
 *
 * @param id an empty id means that none was sent
 * @param sameSubject whether an entry is a rewording of another one
 */
record StableIds<T>(String prefix, Function<T, String> id, BiFunction<T, String, T> withId, BiPredicate<T, T> sameSubject) {

  static final String NONE = "";

  List<T> assign(List<T> sent, List<T> before) {
    List<T> named = new ArrayList<>(sent);
    Set<String> taken = new HashSet<>(sent.stream().map(id).toList());
    adopt(named, before, taken, (entry, old) -> withId.apply(old, NONE).equals(entry));
    adopt(named, before, taken, sameSubject);
    named.replaceAll(entry -> isNamed(entry) ? entry : withId.apply(entry, fresh()));
    return List.copyOf(named);
  }

  private void adopt(List<T> named, List<T> before, Set<String> taken, BiPredicate<T, T> kin) {
    named.replaceAll(entry -> isNamed(entry) ? entry : adopted(entry, before, taken, kin));
  }

  private T adopted(T entry, List<T> before, Set<String> taken, BiPredicate<T, T> kin) {
    Optional<String> found =
        before.stream().filter(old -> kin.test(entry, old)).map(id).filter(taken::add).findFirst();
    return found.map(known -> withId.apply(entry, known)).orElse(entry);
  }

  private boolean isNamed(T entry) {
    return !id.apply(entry).equals(NONE);
  }

  /** Random, never counted: the id of a deleted entry must not come back for another one. */
  private String fresh() {
    return prefix + UUID.randomUUID().toString().substring(0, 8);
  }
}
