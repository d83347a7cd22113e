package org.connectivecities.matching.engagement.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.connectivecities.matching.engagement.AskedChallenge;
import org.jspecify.annotations.Nullable;

/** What help is asked for: all of it where somebody decides, the first three in lists. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AskedChallengeBody(
    String title,
    String city,
    @Nullable String country,
    @Nullable String challenge,
    @Nullable String success,
    @Nullable String tried,
    @Nullable String language,
    @Nullable List<String> topics,
    @Nullable List<String> questions,
    @Nullable List<String> languages,
    @Nullable List<String> formats) {

  static @Nullable AskedChallengeBody inFull(@Nullable AskedChallenge asked) {
    return asked == null
        ? null
        : new AskedChallengeBody(
            asked.title(),
            asked.cityName(),
            asked.country(),
            asked.challenge(),
            asked.success(),
            asked.tried(),
            asked.language(),
            asked.topics(),
            asked.questions(),
            asked.languages(),
            asked.formats());
  }

  static @Nullable AskedChallengeBody inShort(@Nullable AskedChallenge asked) {
    return asked == null
        ? null
        : new AskedChallengeBody(
            asked.title(), asked.cityName(), asked.country(), null, null, null, null, null, null, null, null);
  }
}
