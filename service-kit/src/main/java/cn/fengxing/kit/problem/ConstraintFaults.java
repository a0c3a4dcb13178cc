package cn.fengxing.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Bean Validation's violations as faults of fields. */
final class ConstraintFaults {

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("NotNull", "required"),
            Map.entry("NotBlank", "required"),
            Map.entry("NotEmpty", "required"),
            Map.entry("Size", "wrong-length"),
            Map.entry("Pattern", "wrong-format"),
            Map.entry("Min", "too-small"),
            Map.entry("DecimalMin", "too-small"),
            Map.entry("Positive", "too-small"),
            Map.entry("PositiveOrZero", "too-small"),
            Map.entry("Max", "too-large"),
            Map.entry("DecimalMax", "too-large"),
            Map.entry("Digits", "wrong-format"));

    private ConstraintFaults() {}

    /** Whether the caller's parameters broke the rule, and not our own answer or an entity on its way to the database. */
    static boolean ofCaller(ConstraintViolationException failure) {
        return failure.getConstraintViolations().stream().allMatch(violation -> {
            List<Path.Node> nodes = nodes(violation);
            return nodes.size() > 1
                    && nodes.get(0).getKind() == ElementKind.METHOD
                    && nodes.stream().noneMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
        });
    }

    static List<FieldFault> of(ConstraintViolationException failure) {
        return failure.getConstraintViolations().stream()
                .map(ConstraintFaults::fault)
                .sorted(Comparator.comparing(FieldFault::field).thenComparing(FieldFault::reason))
                .toList();
    }

    private static FieldFault fault(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        String reason = REASONS.getOrDefault(constraint, kebab(constraint));
        return switch (constraint) {
            case "Size" -> new FieldFault(field(violation), reason, attributes.get("min"), attributes.get("max"));
            case "Min", "Max", "DecimalMin", "DecimalMax" ->
                new FieldFault(field(violation), reason, attributes.get("value"));
            case "Positive" -> new FieldFault(field(violation), reason, 1);
            case "PositiveOrZero" -> new FieldFault(field(violation), reason, 0);
            default -> new FieldFault(field(violation), reason);
        };
    }

    /** {@code file.request.items[0].name} is {@code items[0].name}; a rule on a parameter itself goes by the parameter's name. */
    private static String field(ConstraintViolation<?> violation) {
        StringBuilder field = new StringBuilder();
        List<Path.Node> nodes = nodes(violation);
        for (Path.Node node : nodes.subList(Math.min(2, nodes.size() - 1), nodes.size())) {
            if (node.isInIterable() && node.getIndex() != null) {
                field.append('[').append(node.getIndex()).append(']');
            }
            if (node.getKind() != ElementKind.CONTAINER_ELEMENT && node.getName() != null) {
                field.append(field.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return field.toString();
    }

    private static List<Path.Node> nodes(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = new ArrayList<>();
        violation.getPropertyPath().forEach(nodes::add);
        return nodes;
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }
}
