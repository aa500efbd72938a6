import { parse } from 'svelte/compiler'
import type { Import, Source } from './source.ts'

/**
 * A node of the tree that Svelte makes of a component: ESTree in its scripts and in the braces of its markup.
 */
type Node = Readonly<Record<string, unknown>>

/** Everything that a component imports, in its scripts and in its markup. */
export function svelteImports({ path, text }: Source): Import[] {
  const found: Import[] = []
  for (const node of nodes(parse(text, { modern: true, filename: path }))) {
    const how = HOW[String(node.type)]
    const from = node.source ?? node.argument
    if (how === undefined || !isNode(from)) continue
    const specifier = specifierOf(from)
    const line = text.slice(0, Number(node.start)).split('\n').length
    const typeOnly = node.importKind === 'type' || node.exportKind === 'type'
    found.push({ specifier, line, how: typeOnly ? 'type' : how })
  }
  return found
}

const HOW: Readonly<Record<string, Import['how']>> = {
  ImportDeclaration: 'value',
  ExportNamedDeclaration: 'value',
  ExportAllDeclaration: 'value',
  ImportExpression: 'later',
  TSImportType: 'type',
}

function specifierOf(from: Node): string | null {
  const value = from.type === 'TSLiteralType' && isNode(from.literal) ? from.literal.value : from.value
  return typeof value === 'string' ? value : null
}

function* nodes(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodes(item)
  if (!isNode(value)) return
  yield value
  for (const [key, inner] of Object.entries(value)) if (key !== 'parent') yield* nodes(inner)
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
