package org.connectivecities.search.indexing;

import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Builds the index anew from the events while searches go on with the old one.
 *
 * <p>Live changes go on being written to the live index. So: read everything into a new index; make it live; then read on
 * to the end as it is after that moment. Whatever a writer had sent to the old index until then lies before that end, and
 * whatever comes later goes to the new one. Versions make it harmless that some changes come twice.
 */
public final class RebuildIndex {

  /** A pass that found this few events is close enough to the end to change over. */
  private static final int NEARLY_THERE = 200;

  private final IndexGenerations generations;
  private final ReplayProfiles profiles;
  private final ApplyChanges changes;
  private final AddVectors vectors;
  private final Rebuilds rebuilds;
  private final InstantSource clock;
  private final Executor background;

  public RebuildIndex(
      IndexGenerations generations,
      ReplayProfiles profiles,
      ApplyChanges changes,
      AddVectors vectors,
      Rebuilds rebuilds,
      InstantSource clock,
      Executor background) {
    this.generations = generations;
    this.profiles = profiles;
    this.changes = changes;
    this.vectors = vectors;
    this.rebuilds = rebuilds;
    this.clock = clock;
    this.background = background;
  }

  /** Starts one in the background; where one is at work already, that one is returned. */
  public Rebuild start(String reason) {
    Rebuild wanted = Rebuild.begun(UUID.randomUUID().toString(), reason, clock.instant());
    Rebuild atWork = rebuilds.begin(wanted);
    if (atWork.id().equals(wanted.id())) {
      background.execute(() -> run(wanted));
    }
    return atWork;
  }

  private void run(Rebuild rebuild) {
    var progress = new AtomicReference<>(rebuild);
    try {
      build(progress);
      rebuilds.save(progress.get().done(clock.instant()));
    } catch (RuntimeException failure) {
      rebuilds.save(progress.get().failed(failure.getClass().getSimpleName(), clock.instant()));
      throw failure;
    }
  }

  private void build(AtomicReference<Rebuild> progress) {
    var old = generations.live();
    Generation next = generations.create();
    ExpertIndex target = generations.index(next);
    ExpertIndex known = old.map(generations::index).orElse(target);
    old.ifPresent(live -> generations.copyErased(live, next));
    try (var replay = profiles.start()) {
      long read;
      do {
        read = read(replay, target, known, progress);
      } while (read > NEARLY_THERE);
      vectors.all(target);
      read(replay, target, known, progress);
      target.refresh();
      generations.promote(next);
      read(replay, target, target, progress);
      target.refresh();
    }
    generations.dropOthers();
  }

  private long read(
      ReplayProfiles.Replay replay, ExpertIndex target, ExpertIndex known, AtomicReference<Rebuild> progress) {
    return replay.catchUp(
        batch -> {
          changes.apply(batch, target, known);
          rebuilds.save(progress.updateAndGet(now -> now.progress(now.read() + batch.size(), clock.instant())));
        });
  }
}
