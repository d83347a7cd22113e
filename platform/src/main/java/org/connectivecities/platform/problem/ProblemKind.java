package org.connectivecities.platform.problem;

/**
 * A kind of problem with a page of its own at {@code /problems/<slug>}. Services add kinds for their own refusals.
 *
 * @param slug last part of the problem's type, lower-kebab-case
 * @param title short, the same for every occurrence
 * @param status HTTP status
 */
public record ProblemKind(String slug, String title, int status) {

  public static final ProblemKind INVALID = new ProblemKind("invalid", "The request is not valid", 400);
  public static final ProblemKind UNAUTHENTICATED = new ProblemKind("unauthenticated", "Sign in first", 401);
  public static final ProblemKind NOT_ALLOWED = new ProblemKind("not-allowed", "Not allowed", 403);
  public static final ProblemKind NOT_FOUND = new ProblemKind("not-found", "Not found", 404);
  public static final ProblemKind METHOD = new ProblemKind("method-not-allowed", "Not possible here", 405);
  public static final ProblemKind NOT_ACCEPTABLE = new ProblemKind("not-acceptable", "No such representation", 406);
  public static final ProblemKind CONFLICT = new ProblemKind("conflict", "In conflict with what is there", 409);
  public static final ProblemKind GONE = new ProblemKind("gone", "No longer there", 410);
  public static final ProblemKind STALE = new ProblemKind("stale", "Changed by someone else meanwhile", 412);
  public static final ProblemKind TOO_LARGE = new ProblemKind("too-large", "The request is too large", 413);
  public static final ProblemKind MEDIA_TYPE = new ProblemKind("media-type", "Unknown kind of content", 415);
  public static final ProblemKind KEY_REUSED =
      new ProblemKind("idempotency-conflict", "The Idempotency-Key was used for something else", 422);
  public static final ProblemKind PRECONDITION_REQUIRED =
      new ProblemKind("precondition-required", "Say which version you saw", 428);
  public static final ProblemKind INTERNAL = new ProblemKind("internal", "Something went wrong on our side", 500);
  public static final ProblemKind UNAVAILABLE = new ProblemKind("unavailable", "Not available right now", 503);
}
