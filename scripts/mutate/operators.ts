import ts from 'typescript'
import type { Change } from './mutants.ts'

const OTHER: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&',
  '??': '&&',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '+=': '-=',
  '-=': '+=',
  '++': '--',
  '--': '++',
}

const OTHER_METHOD: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  indexOf: 'lastIndexOf',
  find: 'findLast',
  findLast: 'find',
}

/** Another operator, another method of the same kind, a `!` less, a condition turned round. */
export function operatorChanges(node: ts.Node, file: ts.SourceFile): Change[] {
  const condition = conditionOf(node)
  return [
    ...(ts.isBinaryExpression(node) ? swapped(node.operatorToken, file, OTHER) : []),
    ...(ts.isPropertyAccessExpression(node) && ts.isCallExpression(node.parent)
      ? swapped(node.name, file, OTHER_METHOD)
      : []),
    ...(ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node) ? unary(node, file) : []),
    ...(condition ? [{ ...span(condition, file), after: `!(${condition.getText(file)})` }] : []),
  ]
}

function conditionOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isIfStatement(node) || ts.isWhileStatement(node)) return node.expression
  return ts.isConditionalExpression(node) ? node.condition : undefined
}

function unary(node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression, file: ts.SourceFile): Change[] {
  const sign = ts.tokenToString(node.operator) ?? ''
  const after = OTHER[sign]
  if (sign === '!' || sign === '-') return [{ ...span(node, file), after: node.operand.getText(file) }]
  if (after === undefined) return []
  const operand = node.operand.getText(file)
  return [
    { ...span(node, file), after: ts.isPrefixUnaryExpression(node) ? after + operand : operand + after },
  ]
}

function swapped(node: ts.Node, file: ts.SourceFile, table: Readonly<Record<string, string>>): Change[] {
  const text = node.getText(file)
  const after = Object.hasOwn(table, text) ? table[text] : undefined
  return after === undefined ? [] : [{ ...span(node, file), after }]
}

export function span(node: ts.Node, file: ts.SourceFile): { readonly start: number; readonly end: number } {
  return { start: node.getStart(file), end: node.end }
}
