package org.connectivecities.profile.expert;

import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.connectivecities.profile.check.Codes;
import org.connectivecities.profile.check.Flaw;
import org.connectivecities.profile.check.Inspection;
import org.connectivecities.profile.check.Rule;
import org.connectivecities.profile.check.Texts;
import org.connectivecities.profile.check.Verdict;
import org.connectivecities.profile.expert.ExpertDraft.CompetenceDraft;
import org.connectivecities.profile.expert.ExpertDraft.PracticeDraft;
import org.jspecify.annotations.Nullable;

/** Checks what a practitioner knows and has done: the part of a profile that matches rest on. */
final class KnowledgeCheck {

  private static final int MOST = 30;
  private static final int TITLE = 120;
  private static final int TEXT = 1500;
  private static final int STORY = 4000;

  private static final StableIds<Competence> COMPETENCES =
      new StableIds<>("c-", Competence::id, Competence::withId,
          (a, b) -> a.topic() != null && a.topic().equals(b.topic()));
  private static final StableIds<Practice> PRACTICES =
      new StableIds<>("p-", Practice::id, Practice::withId,
          (a, b) -> a.title() != null && a.title().equals(b.title()));

  private final DetectLanguage languages;
  private final Rule<String> topic;

  KnowledgeCheck(FindTopic topics, DetectLanguage languages) {
    this.languages = languages;
    this.topic = raw -> topics.idOf(raw).map(Verdict::fine).orElseGet(() -> unknown(topics.near(raw)));
  }

  List<Competence> competences(@Nullable List<CompetenceDraft> drafts, @Nullable Profile before, Inspection in) {
    Set<String> ids = new HashSet<>();
    List<Competence> sent =
        in.each("competences", drafts, MOST, (Inspection at, CompetenceDraft draft) -> competence(at, draft, ids));
    return COMPETENCES.assign(sent, before == null ? List.of() : before.competences());
  }

  List<Practice> practices(@Nullable List<PracticeDraft> drafts, @Nullable Profile before, Inspection in) {
    Set<String> ids = new HashSet<>();
    List<Practice> sent =
        in.each("practices", drafts, MOST, (Inspection at, PracticeDraft draft) -> practice(at, draft, ids));
    return PRACTICES.assign(sent, before == null ? List.of() : before.practices());
  }

  private @Nullable Competence competence(Inspection in, CompetenceDraft draft, Set<String> ids) {
    String text = in.optional("text", draft.text(), Texts.prose(TEXT));
    String subject = in.optional("topic", draft.topic(), topic);
    if (isBlank(draft.topic()) && isBlank(draft.text())) {
      in.fault(Flaw.NO_TOPIC_AND_NO_TEXT);
    }
    return new Competence(
        id(in, draft.id(), ids), subject, text, language(in, draft.language(), text),
        in.optional("level", draft.level(), Codes.oneOf(Competence.Level.class)),
        in.within("years", draft.years(), 0, 70));
  }

  private @Nullable Practice practice(Inspection in, PracticeDraft draft, Set<String> ids) {
    if (isBlank(draft.title()) && isBlank(draft.text())) {
      in.fault(Flaw.NO_TITLE_AND_NO_TEXT);
    }
    String title = in.optional("title", draft.title(), Texts.line(TITLE));
    String text = in.optional("text", draft.text(), Texts.prose(STORY));
    String result = in.optional("result", draft.result(), Texts.prose(STORY));
    String failed = in.optional("failed", draft.failed(), Texts.prose(STORY));
    return new Practice(
        id(in, draft.id(), ids), title, text, result, failed,
        in.optional("city", draft.city(), Texts.line(ProfileCheck.NAME)),
        in.optional("country", draft.country(), Codes.country()),
        in.within("year", draft.year(), 1900, Year.now().getValue() + 1L),
        in.eachText("topics", draft.topics(), 10, topic),
        language(in, draft.language(), title, text, result, failed),
        in.optional("link", draft.link(), Texts.link()));
  }

  private static String id(Inspection in, @Nullable String raw, Set<String> ids) {
    String id = in.optional("id", raw, Texts.id());
    if (id != null && !ids.add(id)) {
      in.at("id").fault(Flaw.USED_TWICE);
    }
    return id == null ? StableIds.NONE : id;
  }

  /** As said, else as the texts show. */
  private @Nullable String language(Inspection in, @Nullable String said, @Nullable String... texts) {
    if (!isBlank(said)) {
      return in.optional("language", said, Codes.language());
    }
    String all = Stream.of(texts).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    return all.isEmpty() ? null : languages.of(all).orElse(null);
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private static Verdict<String> unknown(List<String> near) {
    return near.isEmpty() ? Verdict.wrong(Flaw.NO_TOPIC) : Verdict.wrong(Flaw.NEARLY_A_TOPIC, String.join(", ", near));
  }
}
