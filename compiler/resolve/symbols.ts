import type { SdkName } from "../check/sdk.ts";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.ts";
import type { SourceText } from "../diagnostics/source.ts";
import type * as ast from "../parse/ast.ts";
import type { SourceTree } from "../project.ts";

/** A source file of the program with the names it declares. */
export interface Unit {
  /** `__main__`, or the dotted name it is imported by. */
  readonly module: string;
  /** Path from the root of the project; relative imports start from its folder. */
  readonly path: string;
  readonly source: SourceText;
  readonly tree: ast.Module;
  readonly names: Map<string, Binding>;
  /** The parser left refused statements out: names may be missing through no fault of the author. */
  readonly partial: boolean;
}

/** A module as a name of the program: `helpers`, or `pkg` with those parts of it that the file imports. */
export interface ModuleRef {
  readonly name: string;
  /** Null for a folder without `__init__.py`. */
  readonly unit: Unit | null;
  readonly submodules: Map<string, Binding>;
}

/** `typeOnly`: imported under `if TYPE_CHECKING:`, so that it has no value when the file runs. */
export type Binding = Named & { readonly typeOnly?: true };

type Named =
  | { readonly kind: "sdk"; readonly sdk: SdkName; readonly span: Span }
  | { readonly kind: "math"; readonly span: Span }
  | { readonly kind: "module"; readonly module: ModuleRef; readonly span: Span }
  /** `since`: of a second name for the class, where the statement that gives it ends. */
  | { readonly kind: "class"; readonly decl: ClassDecl; readonly span: Span; readonly since?: number }
  | { readonly kind: "enum"; readonly decl: EnumDecl; readonly span: Span; readonly since?: number }
  | { readonly kind: "alias"; readonly alias: AliasDecl; readonly span: Span }
  | { readonly kind: "function"; readonly decl: FunctionDecl; readonly span: Span }
  | { readonly kind: "constant"; readonly decl: ConstantDecl; readonly span: Span }
  /** Something that was reported where it is declared. */
  | { readonly kind: "broken"; readonly span: Span };

export interface ClassDecl {
  /** Name in the program: the author's, unless two files use the same. */
  readonly name: string;
  readonly unit: Unit;
  readonly node: ast.ClassDef;
  readonly isStrategy: boolean;
  /** The class that it inherits from, which was declared before it. */
  readonly base: ClassDecl | null;
  /** Class-level constants by their names. */
  readonly constants: ReadonlyMap<string, ConstantDecl>;
  readonly methods: ReadonlyMap<string, FunctionDecl>;
  /** Null for a class that is no dataclass. */
  readonly dataclass: DataclassOptions | null;
}

/** A name for a type: `Order = Bid | Ask`, `Names: TypeAlias = list[str]`. */
export interface AliasDecl {
  readonly unit: Unit;
  readonly node: ast.Assign | ast.AnnAssign;
  readonly value: ast.Expr;
}

export interface DataclassOptions {
  readonly frozen: boolean;
  readonly kwOnly: boolean;
  readonly slots: boolean;
}

/** `class Name(Enum)` or `class Name(IntEnum)`. */
export interface EnumDecl {
  /** Name in the program, as a class's. */
  readonly name: string;
  readonly unit: Unit;
  readonly node: ast.ClassDef;
  readonly isInt: boolean;
}

/** What stands before the `def`: nothing, or one of the decorators of a method. */
export type FunctionRole = "plain" | "property" | "static" | "class";

export interface FunctionDecl {
  /** Name in the program; a method's own name, but of static and class methods one as a function's. */
  readonly name: string;
  readonly role: FunctionRole;
  /** The class of a static or a class method, which have no `self` and so no owner. */
  readonly holder: ClassDecl | null;
  readonly unit: Unit;
  readonly node: ast.FunctionDef;
  readonly owner: ClassDecl | null;
}

export interface ConstantDecl {
  readonly name: string;
  readonly unit: Unit;
  readonly node: ast.Assign | ast.AnnAssign;
  readonly value: ast.Expr;
  readonly annotation: ast.Expr | null;
}

/** Gives the resolved unit of a module of the SDK (`path` is empty) or of the project; null after a report. */
export type UnitLoader = (module: string, path: string) => Unit | null;

export interface ResolveState {
  readonly diagnostics: Diagnostic[];
  readonly tree: SourceTree;
  readonly load: UnitLoader;
  /** The modules from one that is still being read down to this point and back to it, or null. */
  readonly cycleTo: (module: string) => readonly string[] | null;
  /** Names of classes and functions that are taken in the program. */
  readonly taken: Set<string>;
  /** Constants in the order in which the modules' statements run. */
  readonly constants: ConstantDecl[];
}
