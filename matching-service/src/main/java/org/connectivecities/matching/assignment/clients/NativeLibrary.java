package org.connectivecities.matching.assignment.clients;

import com.google.ortools.Loader;
import org.connectivecities.platform.problem.Unavailable;

/**
 * Loads OR-tools when the first assignment is asked for: it takes a second and some 60 MB of unpacked files, which a
 * service that never assigns should not pay at its start.
 */
final class NativeLibrary {

  private NativeLibrary() {}

  private static final class Loaded {

    static {
      Loader.loadNativeLibraries();
    }

    static void once() {}
  }

  /** @throws Unavailable where the library does not run on this machine; every later call fails as well */
  static void load() {
    try {
      Loaded.once();
    } catch (LinkageError notForThisMachine) {
      throw new Unavailable("the solver of assignments", notForThisMachine);
    }
  }
}
