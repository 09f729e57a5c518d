package dev.troupe.processor.write;

import dev.troupe.processor.layout.Source;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.Deprecation;
import dev.troupe.processor.model.ParameterModel;
import dev.troupe.processor.model.TypeModel;
import dev.troupe.processor.model.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes annotations, each on a line of its own. */
final class AnnotationWriter {
  private final TypeWriter types;
  private final Source source;

  AnnotationWriter(TypeWriter types, Source source) {
    this.types = types;
    this.source = source;
  }

  void write(ClassId annotation) {
    write(annotation, "");
  }

  /** An annotation with its arguments, the brackets around them included. */
  void write(ClassId annotation, String arguments) {
    source.line("@" + types.name(annotation) + arguments);
  }

  void override() {
    write(Api.OVERRIDE);
  }

  /** Passes a deprecation on to those who use the reference. */
  void deprecated(Deprecation deprecation) {
    switch (deprecation) {
      case NONE -> {}
      case DEPRECATED -> write(Api.DEPRECATED);
      case FOR_REMOVAL -> write(Api.DEPRECATED, "(forRemoval = true)");
    }
  }

  /** What keeps the compiler quiet about types that the user chose. */
  void suppressions(List<ParameterModel> parameters, boolean varargs, Optional<TypeUse> returned) {
    List<String> warnings = new ArrayList<>();
    if (varargs && isGenericArray(parameters.get(parameters.size() - 1).type().type())) {
      write(Api.SAFE_VARARGS);
      warnings.add("varargs");
    }
    boolean raw = returned.isPresent() && !returned.get().raw().isEmpty();
    for (ParameterModel parameter : parameters) {
      raw |= !parameter.type().raw().isEmpty();
    }
    if (raw) {
      warnings.add("rawtypes");
    }
    suppress(warnings);
  }

  /** Suppresses warnings, if there are any. */
  void suppress(List<String> warnings) {
    if (!warnings.isEmpty()) {
      String all = "\"" + String.join("\", \"", warnings) + "\"";
      write(Api.SUPPRESS_WARNINGS, warnings.size() == 1 ? "(" + all + ")" : "({" + all + "})");
    }
  }

  private static boolean isGenericArray(TypeModel type) {
    return type instanceof TypeModel.Array array
        && (array.component() instanceof TypeModel.Variable
            || isGenericArray(array.component())
            || (array.component() instanceof TypeModel.Declared declared
                && !declared.arguments().isEmpty()));
  }
}
