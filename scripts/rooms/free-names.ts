import ts from 'typescript'
import type { Source } from './source.ts'

/** A name that a file uses and nobody in it makes or imports, so that the surroundings must have it. */
export interface FreeName {
  readonly path: string
  /** From 1. */
  readonly line: number
  /** `import.meta` is one too: it says where the file lies. */
  readonly name: string
  /**
   * The member that is asked of it; `new ()` and `()` where it is called with nothing; null for any other
   * use.
   */
  readonly used: string | null
}

/** Every free name of the files, by TypeScript's own scopes: no library and no other file is looked at. */
export function freeNames(sources: readonly Source[]): FreeName[] {
  const texts = new Map(sources.map(({ path, text }) => [`/${path}`, text]))
  const options: ts.CompilerOptions = {
    noLib: true,
    noResolve: true,
    types: [],
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
  }
  const program = ts.createProgram([...texts.keys()], options, host(texts))
  const checker = program.getTypeChecker()
  return [...texts.keys()].flatMap((path) => {
    const file = program.getSourceFile(path)
    if (!file) throw new Error(`${path}: expected to be parsed`)
    return freeIn(file, checker)
  })
}

function host(texts: ReadonlyMap<string, string>): ts.CompilerHost {
  return {
    getSourceFile: (path, version) => {
      const text = texts.get(path)
      return text === undefined ? undefined : ts.createSourceFile(path, text, version, true)
    },
    fileExists: (path) => texts.has(path),
    readFile: (path) => texts.get(path),
    getDefaultLibFileName: () => '/lib.d.ts',
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    writeFile: () => {},
  }
}

function freeIn(file: ts.SourceFile, checker: ts.TypeChecker): FreeName[] {
  const found: FreeName[] = []
  const visit = (node: ts.Node): void => {
    // What stands in a type is gone before anything runs.
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return
    const name = freeName(node, checker)
    if (name !== undefined) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
      found.push({ path: file.fileName.slice(1), line: line + 1, name, used: usedOf(node) })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function freeName(node: ts.Node, checker: ts.TypeChecker): string | undefined {
  if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword) return 'import.meta'
  if (!ts.isIdentifier(node) || !isReference(node) || isDeclared(node, checker)) return undefined
  return node.text
}

/** Not the name of a member, of what is declared here, of a label or of what another module calls a thing. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isShorthandPropertyAssignment(parent)) return true
  if (ts.isBindingElement(parent) && parent.propertyName === node) return false
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return false
  if (ts.isBreakOrContinueStatement(parent) || ts.isLabeledStatement(parent)) return false
  return !('name' in parent && parent.name === node)
}

/** By something that is there when the program runs; `declare const process` only says that it will be. */
function isDeclared(node: ts.Identifier, checker: ts.TypeChecker): boolean {
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node)
  const isThere = (declaration: ts.Declaration) =>
    (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Ambient) === 0
  return symbol?.declarations?.some(isThere) ?? false
}

function usedOf(node: ts.Node): string | null {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.name.text
  if (ts.isElementAccessExpression(parent) && parent.expression === node) {
    return ts.isStringLiteralLike(parent.argumentExpression) ? parent.argumentExpression.text : null
  }
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword) {
    return 'instanceof'
  }
  if (ts.isNewExpression(parent)) return hasFirst(parent.arguments) ? 'new (…)' : 'new ()'
  return ts.isCallExpression(parent) && parent.expression === node ? '()' : null
}

/** A list that is spread may be empty. */
function hasFirst(given: readonly ts.Expression[] = []): boolean {
  return given[0] !== undefined && !ts.isSpreadElement(given[0])
}
