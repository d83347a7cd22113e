package org.connectivecities.platform.testing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** One thing made wrong in a body that is right otherwise. */
enum Hostility {
  WRONG_TYPE {
    @Override
    Object instead(Object value) {
      return switch (value) {
        case Map<?, ?> _ -> List.of(1);
        case List<?> _ -> Map.of("x", 1);
        case String _ -> Map.of("x", List.of());
        default -> List.of("x");
      };
    }
  },
  NULL {
    @Override
    @Nullable Object instead(Object value) {
      return null;
    }
  },
  TOO_LONG {
    @Override
    Object instead(Object value) {
      return value instanceof List<?> list ? Collections.nCopies(3_000, list.isEmpty() ? "x" : list.getFirst()) : "long ".repeat(40_000);
    }
  },
  BEYOND_NUMBERS {
    @Override
    Object instead(Object value) {
      return value instanceof Number ? new BigDecimal("-1e400") : new BigInteger("9".repeat(60));
    }
  },
  /** A zero, halves of a pair, direction marks, marks without a letter, and what is no character. */
  ODD_UNICODE {
    @Override
    Object instead(Object value) {
      return "\0\ud800x\udc00\u202e\u0301\u0301\ufeff\uffff";
    }
  },
  BLANK {
    @Override
    Object instead(Object value) {
      return " \t\u00a0\u200b";
    }
  },
  DEEP {
    @Override
    Object instead(Object value) {
      return DEPTH;
    }
  },
  UNKNOWN_FIELD {
    @Override
    Object instead(Object value) {
      return value;
    }
  },
  BROKEN_OFF {
    @Override
    Object instead(Object value) {
      return value;
    }
  };

  static final String UNKNOWN = "neverHeardOf";
  private static final String DEPTH = "(depth)";
  private static final int LEVELS = 20_000;
  /** Escaped, so that what is no character can be sent at all. */
  private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build()).build();

  abstract @Nullable Object instead(Object value);

  /**
   * @param place any number: which of the values it is
   * @return the body as it is sent
   */
  String of(Object body, int place) {
    Object wrong = this == UNKNOWN_FIELD && body instanceof Map<?, ?> map ? more(map) : changed(body, new int[] {place % count(body)});
    String text = JSON.writeValueAsString(wrong).replace('"' + DEPTH + '"', "[".repeat(LEVELS) + "]".repeat(LEVELS));
    return this == BROKEN_OFF ? text.substring(0, text.length() - 1 - place % Math.max(1, text.length() - 1)) : text;
  }

  private static Object more(Map<?, ?> body) {
    Map<Object, Object> more = new LinkedHashMap<>(body);
    more.put(UNKNOWN, 1);
    return more;
  }

  private static int count(Object value) {
    return 1 + parts(value).stream().mapToInt(Hostility::count).sum();
  }

  private static List<Object> parts(Object value) {
    return switch (value) {
      case Map<?, ?> map -> new ArrayList<>(map.values());
      case List<?> list -> new ArrayList<>(list);
      default -> List.of();
    };
  }

  /** The value at which the count ends is another one. */
  private @Nullable Object changed(Object value, int[] left) {
    if (left[0]-- == 0) {
      return instead(value);
    }
    return switch (value) {
      case Map<?, ?> map -> {
        Map<Object, Object> same = new LinkedHashMap<>();
        map.forEach((name, part) -> same.put(name, changed(part, left)));
        yield same;
      }
      case List<?> list -> {
        List<Object> same = new ArrayList<>();
        list.forEach(part -> same.add(changed(part, left)));
        yield same;
      }
      default -> value;
    };
  }
}
