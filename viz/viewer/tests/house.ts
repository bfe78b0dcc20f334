/** Reads the viewer's own sources: how long things are, and what is documented. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A function or a method of the viewer, and how many lines it has without its comment. */
export interface Measured {
  readonly name: string;
  readonly lines: number;
}

/** One source file of the viewer. */
export class SourceFile {
  readonly #tree: ts.SourceFile;

  constructor(readonly path: string) {
    const text = readFileSync(path, "utf8");
    this.#tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  }

  /** Lines of the file. */
  get lines(): number {
    return this.#tree.getLineStarts().length - 1;
  }

  /** Everything in the file that has a name and a body. */
  functions(): Measured[] {
    const found: Measured[] = [];
    const visit = (node: ts.Node) => {
      const name = nameOfFunction(node);
      if (name) found.push({ name: `${this.path}:${name}`, lines: this.#linesOf(node) });
      ts.forEachChild(node, visit);
    };
    visit(this.#tree);
    return found;
  }

  /** Names of what the file exports without a word on it: functions, classes and their members. */
  undocumented(): string[] {
    const exported = this.#tree.statements.filter(isExported);
    const members = exported.filter(ts.isClassDeclaration).flatMap(({ members: all }) => all);
    const open = members.filter((one) => ts.isMethodDeclaration(one) && !isPrivate(one));
    return [...exported.filter(wantsComment), ...open]
      .filter((node) => !ts.getJSDocCommentsAndTags(node).length && !this.#isOverload(node))
      .map((node) => `${this.path}:${this.#lineOf(node.getStart())}`);
  }

  /** Whether a function of the same name stands before it, with the words for both. */
  #isOverload(node: ts.Node): boolean {
    const { statements } = this.#tree;
    const before = statements.filter((one) => one.pos < node.pos);
    return (
      ts.isFunctionDeclaration(node) &&
      before.some((one) => ts.isFunctionDeclaration(one) && one.name?.text === node.name?.text)
    );
  }

  #linesOf(node: ts.Node): number {
    return this.#lineOf(node.getEnd()) - this.#lineOf(node.getStart()) + 1;
  }

  #lineOf(position: number): number {
    return this.#tree.getLineAndCharacterOfPosition(position).line + 1;
  }
}

function nameOfFunction(node: ts.Node): string | undefined {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isAccessor(node))
    return node.name?.getText();
  if (ts.isConstructorDeclaration(node)) return "constructor";
  const holds = ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node);
  const given = holds ? node.initializer : undefined;
  return given && (ts.isArrowFunction(given) || ts.isFunctionExpression(given)) && holds
    ? node.name.getText()
    : undefined;
}

function isExported(node: ts.Statement): boolean {
  const words = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
  return words.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function wantsComment(node: ts.Statement): boolean {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isVariableStatement(node)
  );
}

function isPrivate({ name }: ts.ClassElement): boolean {
  return name !== undefined && ts.isPrivateIdentifier(name);
}

/** Every source file of the viewer that a person has written, tests excluded. */
export function sourceFiles(folder = "src"): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/\.d\.ts$|generated\.ts$/.test(name))
    .map((name) => new SourceFile(join(folder, name)));
}
