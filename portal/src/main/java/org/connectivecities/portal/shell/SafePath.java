package org.connectivecities.portal.shell;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go on after a detour: a path of these pages, never another site. */
public final class SafePath {

  private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0,500}");

  private SafePath() {}

  public static String of(@Nullable String wished) {
    return wished != null && OURS.matcher(wished).matches() ? wished : "/";
  }
}
