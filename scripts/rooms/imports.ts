import ts from 'typescript'
import type { Import, Source } from './source.ts'
import { svelteImports } from './svelte-imports.ts'

/** Everything that a `.ts` or `.svelte` file imports, in any of the ways that the language has. */
export function importsOf(source: Source): Import[] {
  return source.path.endsWith('.svelte') ? svelteImports(source) : typescriptImports(source)
}

function typescriptImports({ path, text }: Source): Import[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const found: Import[] = []
  const add = (node: ts.Node, how: Import['how'], specifier: string | null = literal(node)) => {
    found.push({ specifier, how, line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1 })
  }
  const visit = (node: ts.Node): void => {
    const taken = importIn(node)
    if (taken) add(taken.from, taken.how)
    ts.forEachChild(node, visit)
  }
  visit(file)
  for (const { fileName } of file.referencedFiles) add(file, 'type', fileName)
  for (const { fileName } of file.typeReferenceDirectives) add(file, 'type', fileName)
  return found
}

interface Taken {
  readonly from: ts.Node
  readonly how: Import['how']
}

function importIn(node: ts.Node): Taken | undefined {
  if (ts.isImportDeclaration(node)) {
    return { from: node.moduleSpecifier, how: isTypeOnly(node.importClause) ? 'type' : 'value' }
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return { from: node.moduleSpecifier, how: node.isTypeOnly ? 'type' : 'value' }
  }
  if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) {
    return { from: node.moduleReference.expression, how: node.isTypeOnly ? 'type' : 'value' }
  }
  if (ts.isImportTypeNode(node)) return { from: node.argument, how: 'type' }
  if (ts.isCallExpression(node)) return called(node)
  return ts.isNewExpression(node) ? address(node) : undefined
}

/** `import type`; with `import { type A }` the file is loaded all the same (verbatimModuleSyntax). */
function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  return clause?.phaseModifier === ts.SyntaxKind.TypeKeyword
}

/** `import(…)`, `require(…)` and `import.meta.resolve(…)`. */
function called({ expression, arguments: [first] }: ts.CallExpression): Taken | undefined {
  if (first === undefined) return undefined
  const later =
    expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(expression) && expression.text === 'require')
  if (later) return { from: first, how: 'later' }
  return ts.isPropertyAccessExpression(expression) && isMeta(expression.expression, 'resolve', expression)
    ? { from: first, how: 'address' }
    : undefined
}

/**
 * `new URL('./worker.ts', import.meta.url)`, which is how workers and other files beside the code are found.
 */
function address({ expression, arguments: given }: ts.NewExpression): Taken | undefined {
  const [first, base] = given ?? []
  if (!ts.isIdentifier(expression) || expression.text !== 'URL' || !first || !base) return undefined
  return ts.isPropertyAccessExpression(base) &&
    isMeta(base.expression, 'url', base) &&
    literal(first) !== null
    ? { from: first, how: 'address' }
    : undefined
}

function isMeta(node: ts.Node, name: string, whole: ts.PropertyAccessExpression): boolean {
  return ts.isMetaProperty(node) && whole.name.text === name
}

function literal(node: ts.Node): string | null {
  if (ts.isLiteralTypeNode(node)) return literal(node.literal)
  return ts.isStringLiteralLike(node) ? node.text : null
}
