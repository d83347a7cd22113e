package org.connectivecities.profile.expert;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads one practitioner, applies a wish and stores the result. When someone else was faster, the wish is applied to
 * what is there now: it says itself whether that is still what it was made for.
 */
final class ExpertChanges {

  private static final int ATTEMPTS = 5;

  private final Experts experts;

  ExpertChanges(Experts experts) {
    this.experts = experts;
  }

  /** @param wish the practitioner as wished, or a refusal */
  ExpertResult apply(ExpertId id, Function<Expert, ExpertResult> wish) {
    long seen = 0;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      ExpertRecord kept = experts.find(id).orElse(null);
      ExpertResult result = once(kept, wish);
      if (result != null) {
        return result;
      }
      seen = kept == null ? 0 : kept.version();
    }
    return new ExpertRefusal.Stale(seen);
  }

  private @Nullable ExpertResult once(@Nullable ExpertRecord kept, Function<Expert, ExpertResult> wish) {
    return switch (kept) {
      case null -> new ExpertRefusal.Unknown();
      case ErasedExpert _ -> new ExpertRefusal.Erased();
      case Expert current -> switch (wish.apply(current)) {
        case ExpertRefusal refusal -> refusal;
        case ExpertResult.Done(Expert next, boolean _) -> store(current, next);
      };
    };
  }

  private @Nullable ExpertResult store(Expert current, Expert next) {
    if (next.saysTheSameAs(current)) {
      return new ExpertResult.Done(current, false);
    }
    return experts.save(next) ? new ExpertResult.Done(next, true) : null;
  }
}
