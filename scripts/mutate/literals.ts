import ts from 'typescript'
import type { Change } from './mutants.ts'
import { span } from './operators.ts'
import { patternChanges } from './patterns.ts'

/**
 * Another truth, a number one off, a text that says nothing, a pattern that matches more or less, a shorter
 * list.
 */
export function literalChanges(node: ts.Node, file: ts.SourceFile): Change[] {
  const at = span(node, file)
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [{ ...at, after: 'false' }]
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [{ ...at, after: 'true' }]
  if (ts.isNumericLiteral(node)) return numbers(node).map((after) => ({ ...at, after }))
  if (ts.isRegularExpressionLiteral(node)) return patternChanges(node.text).map((after) => ({ ...at, after }))
  if (ts.isStringLiteralLike(node)) return strings(node, file)
  if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) return templates(node, file)
  return ts.isArrayLiteralExpression(node) ? elements(node, file) : []
}

/** One more and one less; both in brackets, since a member may be asked of them. */
function numbers(node: ts.NumericLiteral): string[] {
  const value = Number(node.text)
  return Number.isSafeInteger(value) ? [`(${value + 1})`, `(${value - 1})`] : [`(${value} + 1)`]
}

/**
 * Texts that are split are lists of words, and lose one; any other is emptied, or said where it was empty.
 */
function strings(node: ts.StringLiteralLike, file: ts.SourceFile): Change[] {
  if (isName(node)) return []
  const at = span(node, file)
  if (!isSplit(node)) return [{ ...at, after: node.text === '' ? "'mutant'" : "''" }]
  return [...node.getText(file).slice(1, -1).matchAll(/\S+/g)].map(({ 0: word, index }) => {
    const start = at.start + 1 + index
    return { start, end: start + word.length, after: '' }
  })
}

function isSplit({ parent }: ts.Node): boolean {
  return ts.isPropertyAccessExpression(parent) && parent.name.text === 'split'
}

/** A key, a member or a directive: another name would be another program, which the compiler refuses. */
function isName(node: ts.StringLiteralLike): boolean {
  const { parent } = node
  if (ts.isExpressionStatement(parent) || ts.isExternalModuleReference(parent)) return true
  if (ts.isElementAccessExpression(parent)) return parent.argumentExpression === node
  return 'name' in parent && parent.name === node
}

/** The words between what a template fills in. */
function templates(
  node: ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail,
  file: ts.SourceFile,
): Change[] {
  if (node.text === '') return []
  const { start, end } = span(node, file)
  return [{ start: start + 1, end: ts.isTemplateTail(node) ? end - 1 : end - 2, after: '' }]
}

/** A list of several without one of them. */
function elements({ elements }: ts.ArrayLiteralExpression, file: ts.SourceFile): Change[] {
  if (elements.length < 2) return []
  return elements.map((element, i) => {
    const next = elements[i + 1]
    const { start, end } = span(element, file)
    return { start, end: next ? next.getStart(file) : end, after: '' }
  })
}
