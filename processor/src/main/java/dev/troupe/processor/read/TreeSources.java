package dev.troupe.processor.read;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WildcardTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.troupe.processor.model.LocalClassModel;
import dev.troupe.processor.model.Site;
import dev.troupe.processor.read.ReturnReader.Returned;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;

/**
 * The source files that javac shows, in one round.
 *
 * <p>Javac walks through a file to find the path to a place in it. So paths are asked for only to
 * top-level classes, once each, and to where something has to be looked up.
 */
final class TreeSources implements Sources {
  private final Trees trees;
  private final Map<Element, Optional<CompilationUnitTree>> units = new HashMap<>();
  private final Map<CompilationUnitTree, Imports> imports = new HashMap<>();
  private final AnnotationTrees annotations;

  private TreeSources(Trees trees) {
    this.trees = trees;
    this.annotations = new AnnotationTrees(trees);
  }

  static Sources of(ProcessingEnvironment environment) {
    return new TreeSources(Trees.instance(environment));
  }

  @Override
  public boolean show(Element element) {
    return trees.getTree(element) != null;
  }

  @Override
  public Optional<Imports> importsAround(Element element) {
    return show(element)
        ? unit(element).map(unit -> imports.computeIfAbsent(unit, ImportReader::read))
        : Optional.empty();
  }

  /** The file of an element. */
  private Optional<CompilationUnitTree> unit(Element element) {
    Element top = element;
    for (Element around = top.getEnclosingElement();
        around != null && !(around instanceof PackageElement);
        around = around.getEnclosingElement()) {
      top = around;
    }
    return units.computeIfAbsent(
        top, each -> Optional.ofNullable(trees.getPath(each)).map(TreePath::getCompilationUnit));
  }

  @Override
  public Optional<Written> typeOf(Element element) {
    TreePath path = trees.getPath(element);
    if (path == null) {
      return Optional.empty();
    }
    Tree tree = path.getLeaf();
    if (tree instanceof VariableTree variable && variable.getType() != null) {
      return written(path, variable.getType(), variable.getModifiers().getAnnotations());
    }
    if (tree instanceof MethodTree method && method.getReturnType() != null) {
      return written(path, method.getReturnType(), method.getModifiers().getAnnotations());
    }
    return Optional.empty();
  }

  @Override
  public List<String> above(TypeElement type) {
    ClassTree tree = trees.getTree(type);
    if (tree == null) {
      return List.of();
    }
    Tree superclass = tree.getExtendsClause();
    return Stream.concat(
            Stream.of(superclass == null ? "" : plain(superclass)),
            tree.getImplementsClause().stream().map(TreeSources::plain))
        .toList();
  }

  /** A type's name without annotations and arguments. */
  private static String plain(Tree type) {
    if (type instanceof AnnotatedTypeTree annotated) {
      return plain(annotated.getUnderlyingType());
    }
    return type instanceof ParameterizedTypeTree parameterized
        ? plain(parameterized.getType())
        : type.toString();
  }

  @Override
  public Optional<Written> boundOf(TypeParameterElement variable, int index) {
    TreePath path = trees.getPath(variable);
    return path != null
            && path.getLeaf() instanceof TypeParameterTree tree
            && index < tree.getBounds().size()
        ? written(path, tree.getBounds().get(index), List.of())
        : Optional.empty();
  }

  /** Reads a type; annotations before it are the type's own unless it is an array. */
  private Optional<Written> written(
      TreePath parent, Tree tree, List<? extends AnnotationTree> annotations) {
    TreePath path = new TreePath(parent, tree);
    if (tree instanceof AnnotatedTypeTree annotated) {
      return written(path, annotated.getUnderlyingType(), annotated.getAnnotations());
    }
    TypeMirror mirror = trees.getTypeMirror(path);
    if (mirror == null) {
      return Optional.empty();
    }
    if (tree instanceof ParameterizedTypeTree parameterized) {
      Tree base = parameterized.getType();
      if (base instanceof AnnotatedTypeTree annotated) {
        return written(
            mirror,
            annotated.getUnderlyingType().toString(),
            annotated.getAnnotations(),
            path,
            parameterized.getTypeArguments());
      }
      return written(mirror, base.toString(), annotations, path, parameterized.getTypeArguments());
    }
    if (tree instanceof ArrayTypeTree array) {
      return written(mirror, "", List.of(), path, List.of(array.getType()));
    }
    if (tree instanceof WildcardTree wildcard) {
      Tree bound = wildcard.getBound();
      return written(mirror, "", List.of(), path, bound == null ? List.of() : List.of(bound));
    }
    return written(mirror, tree.toString(), annotations, path, List.of());
  }

  private Optional<Written> written(
      TypeMirror mirror,
      String name,
      List<? extends AnnotationTree> annotations,
      TreePath path,
      List<? extends Tree> parts) {
    List<Written> read =
        parts.stream().flatMap(part -> written(path, part, List.of()).stream()).toList();
    List<String> names =
        annotations.stream().map(each -> each.getAnnotationType().toString()).toList();
    return read.size() == parts.size()
        ? Optional.of(new Written(mirror, name, names, read))
        : Optional.empty();
  }

  @Override
  public Optional<TypeMirror> classLiteral(ElementSite site) {
    Optional<TypeMirror> known = Sources.super.classLiteral(site);
    return known.isPresent() ? known : annotations.classLiteral(site);
  }

  @Override
  public boolean writesReceive(TypeElement type) {
    return trees.getTree(type).getMembers().stream()
        .filter(MethodTree.class::isInstance)
        .flatMap(method -> ((MethodTree) method).getModifiers().getAnnotations().stream())
        .anyMatch(each -> each.getAnnotationType().toString().equals("Receive"));
  }

  @Override
  public List<LocalClassModel> localClasses(Element root) {
    return unit(root).map(LocalClassReader::read).orElse(List.of());
  }

  @Override
  public Optional<String> foreignFile(TypeElement topLevel) {
    return unit(topLevel)
        .map(unit -> withoutPath(unit.getSourceFile().getName()))
        .filter(host -> !topLevel.getSimpleName().contentEquals(host));
  }

  private static String withoutPath(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    return name.endsWith(".java") ? name.substring(0, name.length() - ".java".length()) : name;
  }

  @Override
  public Optional<FieldUses> fieldUses(TypeElement type) {
    return Optional.ofNullable(trees.getTree(type)).map(FieldUseReader::read);
  }

  @Override
  public List<Returned> returned(ExecutableElement method) {
    MethodTree tree = trees.getTree(method);
    return tree == null
        ? List.of()
        : unit(method)
            .map(unit -> ReturnReader.read(tree, unit, Suppressions.around(method)))
            .orElse(List.of());
  }

  @Override
  public boolean isSuppressed(Site site, String id) {
    return site instanceof BodySite body && Suppressions.name(body.silenced(), id);
  }

  @Override
  public boolean print(Diagnostic.Kind kind, Site site, String text) {
    Optional<TreeSite> place = Optional.empty();
    if (site instanceof TreeSite tree) {
      place = Optional.of(tree);
    } else if (site instanceof BodySite body) {
      place = Optional.of(new TreeSite(body.tree(), body.unit()));
    } else if (site instanceof ElementSite element) {
      place = annotations.repeated(element);
    }
    place.ifPresent(found -> trees.printMessage(kind, text, found.tree(), found.unit()));
    return place.isPresent();
  }
}
