package org.connectivecities.profile.expert.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.connectivecities.profile.check.WireName;
import org.connectivecities.profile.expert.Availability;
import org.connectivecities.profile.expert.Competence;
import org.connectivecities.profile.expert.Consent;
import org.connectivecities.profile.expert.Contact;
import org.connectivecities.profile.expert.Format;
import org.connectivecities.profile.expert.LanguageSkill;
import org.connectivecities.profile.expert.Organisation;
import org.connectivecities.profile.expert.Practice;
import org.connectivecities.profile.expert.Vetting;
import org.connectivecities.profile.expert.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * An expert as somebody may see it. The fields are an allow-list: what a viewer may not see is absent. Read by the
 * owner it can be edited and sent back as it is.
 */
@Schema(
    name = "Expert",
    description = "A practitioner as the caller may see it; absent fields are empty or not for the caller")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExpertView(
    String id,
    long version,
    @Schema(allowableValues = {"active", "paused"}) String status,
    @Schema(description = "Announced day of return of a paused profile") @Nullable LocalDate pausedUntil,
    @Schema(description = "Whether a coordinator has vetted the person; before that nobody finds them") boolean vetted,
    @Schema(description = "For the owner and coordinators") @Nullable VettingView vetting,
    String name,
    @Nullable String role,
    @Nullable OrganisationView organisation,
    String city,
    String country,
    @Nullable String timeZone,
    List<LanguageView> languages,
    List<CompetenceView> competences,
    List<Practice> practices,
    List<String> formats,
    @Nullable Availability availability,
    @Schema(description = "For the owner and coordinators") @Nullable Consent consent,
    @Schema(description = "For the owner only") @Nullable ContactView contact,
    @Schema(description = "For the owner and coordinators") @Nullable VisibilityView visibility,
    @Schema(description = "For the owner and coordinators") @Nullable ExchangesView exchanges,
    @Nullable LocalDate lastConfirmed,
    Instant createdAt,
    Instant updatedAt) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record VettingView(
      @Schema(allowableValues = {"waiting", "vetted", "turned-down"}) String state,
      @Schema(description = "Why the profile was turned down, in a coordinator's words") @Nullable String reason,
      @Nullable Instant at) {

    static VettingView of(Vetting it) {
      return switch (it) {
        case Vetting.Waiting _ -> new VettingView("waiting", null, null);
        case Vetting.Vetted _ -> new VettingView("vetted", null, null);
        case Vetting.TurnedDown(String reason, Instant at) -> new VettingView("turned-down", reason, at);
      };
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record OrganisationView(String name, @Nullable String type) {

    static @Nullable OrganisationView of(@Nullable Organisation it) {
      return it == null ? null : new OrganisationView(it.name(), wire(it.type()));
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record LanguageView(String language, @Nullable String level) {

    static LanguageView of(LanguageSkill it) {
      return new LanguageView(it.language(), wire(it.level()));
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CompetenceView(
      String id, @Nullable String topic, @Nullable String text, @Nullable String language, @Nullable String level,
      @Nullable Integer years) {

    static CompetenceView of(Competence it) {
      return new CompetenceView(it.id(), it.topic(), it.text(), it.language(), wire(it.level()), it.years());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ContactView(@Nullable String email, @Nullable String phone) {

    static ContactView of(Contact it) {
      return new ContactView(it.email(), it.phone());
    }
  }

  @Schema(description = "Whether others find the profile and cities are proposed it, and if not, why")
  record VisibilityView(boolean search, boolean matching, List<ReasonView> reasons) {

    static VisibilityView of(Visibility it) {
      return new VisibilityView(
          it.search(), it.matching(), it.reasons().stream().map(ReasonView::of).toList());
    }
  }

  record ReasonView(String reason, String message) {

    static ReasonView of(Visibility.Reason it) {
      return new ReasonView(it.wire(), it.message());
    }
  }

  record ExchangesView(int accepted, int completed) {}

  static List<String> formats(List<Format> formats) {
    return formats.stream().map(Format::wire).toList();
  }

  private static @Nullable String wire(@Nullable WireName name) {
    return name == null ? null : name.wire();
  }
}
