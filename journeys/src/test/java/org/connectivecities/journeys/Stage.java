package org.connectivecities.journeys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What the pages show in their journeys; there before the first page is opened, since pages keep cities for a minute. */
final class Stage {

  private static Stage ready;

  private final Api api = RunningPlatform.running().api();
  private final Network network = new Network(api);
  final String city = network.city("Kumasi", "GH");
  final String anna = network.expert("anna", "Fourteen squares that flood on purpose, built with the neighbours.");
  /** With the longest word of the page, in the name of a city. */
  final String boris = network.expert("boris-Verbandsgemeindeverwaltungsfachangestellter", "One retention square in front of the town hall.");
  /** Whom the city asks. */
  final String carla = network.expert("carla", "Swales and one square that floods on purpose, planned at the kitchen tables.");
  /** Has registered and waits for a coordinator: for looking at. */
  final String nora = newcomer("nora");
  final String challenge;
  final String shortlist;
  final String invitation;
  /** Of its letter. */
  final String link;
  /** Both sides have said yes. */
  final String engagement;
  /** Nobody changes it: for looking at. */
  final String pending;

  private Stage() {
    network.awaitSearchable(anna);
    network.awaitSearchable(boris);
    network.awaitSearchable(carla);
    challenge = network.challenge(city);
    shortlist = publishShortlistOf(challenge);
    invitation = ask(carla);
    link = linkTo(invitation);
    engagement = agree(anna);
    pending = shortlistUnderReview();
  }

  static synchronized Stage ready() {
    if (ready == null) {
      ready = new Stage();
    }
    return ready;
  }

  /** Somebody of this network for one test alone. */
  String practitioner(String name) {
    String id = network.expert(name, "Ditches that became gardens.");
    network.awaitSearchable(id);
    return id;
  }

  Api api(String expertId) {
    return api.practitioner(expertId);
  }

  /** The id of the invitation that the city sends to this person. */
  String ask(String expertId) {
    network.publishAndChoose(city, with(expertId, network.shortlist(network.challenge(city))), expertId);
    return network.invitation(expertId).get("id").asString();
  }

  /** The secret by which whoever has it answers that invitation, as its letter does. */
  private static String linkTo(String invitation) {
    String secret = "of-the-letter-about-" + invitation.replace('~', '-');
    Api matching = Api.anonymous(RunningPlatform.running().service(RunningPlatform.MATCHING).uri()).service("matching.answer-links");
    matching.put("/api/v1/invitations/" + invitation + "/link", "\"0\"", "{\"mark\": \"" + mark(secret) + "\"}").ok();
    return secret;
  }

  private static String mark(String secret) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The id of an exchange with this person. */
  private String agree(String expertId) {
    String invitation = ask(expertId);
    return api.practitioner(expertId).post("/api/v1/invitations/" + invitation + "/accept", "").ok().text("/engagementId");
  }

  /** With many people on the stage not everybody is proposed by the platform itself. */
  private Answer with(String expertId, Answer shortlist) {
    if (shortlist.raw().body().contains(expertId)) {
      return shortlist;
    }
    String path = "/api/v1/shortlists/" + shortlist.text("/id");
    String add = "{\"actions\": [{\"action\": \"add\", \"expertId\": \"" + expertId + "\", \"reason\": \"Known to help.\"}]}";
    api.coordinator().post(path + "/review", shortlist.etag(), add).ok();
    return api.coordinator().get(path).ok();
  }

  /** The shortlist of another challenge, which waits for a coordinator. */
  String shortlistUnderReview() {
    return network.shortlist(network.challenge(city)).text("/id");
  }

  /** As a coordinator does who has nothing to change. */
  String publishShortlistOf(String challengeId) {
    Answer shortlist = network.shortlist(challengeId);
    network.publish(shortlist);
    return shortlist.text("/id");
  }

  /** Somebody who has registered, and whom nobody knows yet. */
  String newcomer(String name) {
    String id = network.id(name);
    api.practitioner(id).post("/api/v1/experts", network.expertBody(name, "Roofs that hold the rain.")).ok();
    return id;
  }

  void awaitSearchable(String expertId) {
    network.awaitSearchable(expertId);
  }

  boolean isFound(String expertId) {
    return network.found().contains(expertId);
  }

  String mark() {
    return network.mark();
  }

  boolean hasInvitation(String expertId) {
    return network.hasInvitation(expertId);
  }
}
