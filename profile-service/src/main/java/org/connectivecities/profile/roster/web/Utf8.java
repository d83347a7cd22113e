package org.connectivecities.profile.roster.web;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.connectivecities.profile.check.Flaw;

/**
 * Reads text strictly. Guessing another encoding would store "MÃ¼ller" for Müller without anybody noticing; a clear
 * refusal costs the coordinator one more click in the spreadsheet.
 */
final class Utf8 {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8() {}

  static String decode(byte[] file) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.wrap(file);
    CharBuffer text = CharBuffer.allocate(file.length + 1);
    CoderResult result = decoder.decode(bytes, text, true);
    if (result.isError()) {
      throw Unreadable.file(Flaw.NO_UTF_8, lineOf(file, bytes.position()));
    }
    String decoded = text.flip().toString();
    return !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK ? decoded.substring(1) : decoded;
  }

  private static int lineOf(byte[] file, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      if (file[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
