package org.connectivecities.transport;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that a process is told, by key. */
final class Settings {

  private final Map<String, Setting> byKey;

  Settings(Collection<Setting> all) {
    this.byKey = all.stream().collect(Collectors.toMap(Setting::key, Function.identity()));
  }

  Stream<Setting> all() {
    return byKey.values().stream();
  }

  /** The setting of that key, where it says anything. */
  Stream<Setting> of(String key) {
    return Stream.ofNullable(byKey.get(key)).filter(setting -> !setting.value().isBlank());
  }

  boolean has(String key) {
    return of(key).findAny().isPresent();
  }

  boolean is(String key, String value) {
    @Nullable Setting setting = byKey.get(key);
    return setting != null && setting.value().strip().equalsIgnoreCase(value);
  }
}
