package org.connectivecities.local.mongo;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;

/**
 * What a query demands of single fields, also where it says so inside {@code $and}. Every document of the result meets all of them, so an index may use any one;
 * the query itself is still checked on what the index finds.
 */
final class Conditions {

    private static final Set<String> RANGE = Set.of("$gt", "$gte", "$lt", "$lte");

    private final Map<String, Object> byField = new HashMap<>();

    private Conditions() {
    }

    static Conditions of(Document query) {
        var conditions = new Conditions();
        conditions.add(query);
        return conditions;
    }

    private void add(Document query) {
        query.forEach((field, wanted) -> {
            if (field.equals("$and") && wanted instanceof Collection<?> all) {
                all.forEach(part -> add((Document) part));
            } else if (!field.startsWith("$")) {
                byField.putIfAbsent(field, wanted);
            }
        });
    }

    /** The values one of which the field must have; empty where the query does not say. Null is left out: it also means "missing", which an index does not hold. */
    Optional<Collection<?>> valuesOf(String field) {
        var wanted = byField.get(field);
        if (wanted instanceof Document operators && isOperators(operators)) {
            return valuesOf(operators);
        }
        return isIndexable(wanted) ? Optional.of(List.of(wanted)) : Optional.empty();
    }

    private static Optional<Collection<?>> valuesOf(Document operators) {
        if (operators.get("$in") instanceof Collection<?> values && values.stream().allMatch(Conditions::isIndexable)) {
            return Optional.of(values);
        }
        var equal = operators.get("$eq");
        return isIndexable(equal) ? Optional.of(List.of(equal)) : Optional.empty();
    }

    /** The bounds the field must keep, by operator; empty where the query does not say. */
    Map<String, Object> boundsOf(String field) {
        var bounds = new HashMap<String, Object>();
        if (byField.get(field) instanceof Document operators) {
            operators.forEach((operator, bound) -> {
                if (RANGE.contains(operator) && isIndexable(bound)) {
                    bounds.put(operator, bound);
                }
            });
        }
        return bounds;
    }

    private static boolean isOperators(Document value) {
        return value.keySet().stream().anyMatch(key -> key.startsWith("$"));
    }

    private static boolean isIndexable(@org.jspecify.annotations.Nullable Object value) {
        return value != null && !(value instanceof Document) && !(value instanceof Collection<?>)
            && !BsonRegularExpression.isRegularExpression(value);
    }
}
