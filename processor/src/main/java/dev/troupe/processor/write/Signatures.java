package dev.troupe.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import dev.troupe.processor.model.Access;
import dev.troupe.processor.model.ParameterModel;
import dev.troupe.processor.model.TypeModel;
import dev.troupe.processor.model.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the signatures of generated methods have in common. */
final class Signatures {
  /** What a reference says that was written only to keep other classes compiling. */
  static final String BROKEN = "its actor class did not compile";

  private Signatures() {}

  /** A method is as widely accessible as the types it names. */
  static Access access(List<ParameterModel> parameters) {
    return parameters.stream()
        .map(parameter -> parameter.type().access())
        .reduce(Access.PUBLIC, Access::and);
  }

  /** The annotations that keep the compiler quiet about types that the user chose. */
  static List<AnnotationSpec> suppressions(List<ParameterModel> parameters, boolean varargs) {
    return suppressions(parameters, varargs, Optional.empty());
  }

  /** The same, for a method whose type names another type too. */
  static List<AnnotationSpec> suppressions(
      List<ParameterModel> parameters, boolean varargs, Optional<TypeUse> returned) {
    List<AnnotationSpec> annotations = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    if (varargs && isGenericArray(parameters.get(parameters.size() - 1).type().type())) {
      annotations.add(AnnotationSpec.builder(SafeVarargs.class).build());
      warnings.add("varargs");
    }
    Stream<TypeUse> named =
        Stream.concat(parameters.stream().map(ParameterModel::type), returned.stream());
    if (named.anyMatch(use -> !use.raw().isEmpty())) {
      warnings.add("rawtypes");
    }
    if (!warnings.isEmpty()) {
      annotations.add(suppress(warnings));
    }
    return annotations;
  }

  private static boolean isGenericArray(TypeModel type) {
    return type instanceof TypeModel.Array array
        && (array.component() instanceof TypeModel.Variable
            || isGenericArray(array.component())
            || (array.component() instanceof TypeModel.Declared declared
                && !declared.arguments().isEmpty()));
  }

  static AnnotationSpec suppress(List<String> warnings) {
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
    warnings.forEach(warning -> annotation.addMember("value", "$S", warning));
    return annotation.build();
  }

  static String article(String noun) {
    return "AEIOUaeiou".indexOf(noun.charAt(0)) >= 0 ? "an" : "a";
  }
}
