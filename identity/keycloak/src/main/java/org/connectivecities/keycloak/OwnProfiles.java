package org.connectivecities.keycloak;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import org.keycloak.representations.AccessToken;
import org.keycloak.services.managers.AppAuthManager;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;

/**
 * Whose profile is whose, told by the service that keeps the profiles and by nobody else: a token with the scope {@code accounts.link},
 * made for this. Whoever has it can make an account a practitioner's that owns one profile; it is no right to manage people.
 */
@Provider
public final class OwnProfiles {

  private static final String AUDIENCE = "accounts";
  private static final String SCOPE = "accounts.link";
  private static final String PROFILE = "expert";
  private static final String ROLE = "practitioner";

  private final KeycloakSession session;

  OwnProfiles(KeycloakSession session) {
    this.session = session;
  }

  /** @param expert id of the profile */
  public record Profile(String expert) {}

  @PUT
  @Path("accounts/{account}/profile")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response own(@PathParam("account") String account, Profile profile) {
    AuthResult caller = new AppAuthManager.BearerTokenAuthenticator(session).authenticate();
    if (caller == null) {
      return refused(Status.UNAUTHORIZED);
    }
    if (!mayLink(caller.token())) {
      return refused(Status.FORBIDDEN);
    }
    if (profile == null || profile.expert() == null || profile.expert().isBlank()) {
      return refused(Status.BAD_REQUEST);
    }
    return owns(account, profile.expert()) ? Response.noContent().build() : refused(Status.CONFLICT);
  }

  /** Keycloak lets no refusal out that has no content type. */
  private static Response refused(Status why) {
    String problem = "{\"title\": \"%s\", \"status\": %d}".formatted(why.getReasonPhrase(), why.getStatusCode());
    return Response.status(why).type("application/problem+json").entity(problem).build();
  }

  private static boolean mayLink(AccessToken token) {
    return token.hasAudience(AUDIENCE) && token.getScope() != null && List.of(token.getScope().split(" ")).contains(SCOPE);
  }

  /** @return false where there is no such person, or they own another profile */
  private boolean owns(String account, String expert) {
    RealmModel realm = session.getContext().getRealm();
    UserModel person = session.users().getUserById(realm, account);
    RoleModel practitioner = realm.getRole(ROLE);
    if (person == null || person.getServiceAccountClientLink() != null || practitioner == null) {
      return false;
    }
    String owned = person.getFirstAttribute(PROFILE);
    if (owned != null && !owned.equals(expert)) {
      return false;
    }
    person.setSingleAttribute(PROFILE, expert);
    person.grantRole(practitioner);
    return true;
  }
}
