import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { CaseError, type Issue, type Position } from '../errors.ts'
import type { Section } from '../kinds/index.ts'
import { HEADER_FIELDS, isSection, SECTIONS } from './sections.ts'

/** One item of a case file: its plain value, and where each of its fields stands. */
export interface Item {
  readonly section: Section
  readonly value: Readonly<Record<string, unknown>>
  /** The place of a field, or of the nearest thing around it that is written. */
  readonly locate: (path: readonly (string | number)[]) => Position
}

export interface ParsedFile {
  readonly header: Readonly<Record<string, unknown>>
  readonly items: readonly Item[]
}

/**
 * Reads one case file's text. YAML 1.2, unique keys, no custom tags, aliases bounded.
 * @throws {CaseError} with code `file`: not YAML, an unknown section, or a section of the wrong shape
 */
export function parseCaseYaml(file: string, text: string): ParsedFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const fail = (offset: number, message: string): never => {
    const issue: Issue = { code: 'file', entry: 0, path: [], message, position: at(offset) }
    throw new CaseError([issue])
  }
  const [error] = [...document.errors, ...document.warnings]
  if (error) fail(error.pos[0], `not readable as YAML: ${error.message}`)
  const root = document.contents
  if (!isMap(root)) return fail(0, `expected sections such as case, parties, statements; found none`)

  const header: Record<string, unknown> = {}
  const items: Item[] = []
  for (const pair of root.items) {
    const name = isScalar(pair.key) ? String(pair.key.value) : ''
    const node = pair.value
    const offset = isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0
    if (HEADER_FIELDS.some((field) => field === name)) header[name] = plain(node, offset)
    else if (!isSection(name)) fail(offset, unknownSection(name))
    else for (const item of sectionItems(name, node as Node | null, offset)) items.push(item)
  }
  return { header, items }

  function plain(node: unknown, offset: number): unknown {
    if (!isNode(node)) return node
    try {
      return node.toJS(document, { maxAliasCount: 100 })
    } catch (cause) {
      return fail(offset, `not readable as YAML: ${cause instanceof Error ? cause.message : String(cause)}`)
    }
  }

  function sectionItems(section: Section, node: Node | null, offset: number): Item[] {
    if (section === 'case') return [itemOf(section, node, offset)]
    if (!isSeq(node)) return fail(offset, `expected a list under ${section}`)
    return node.items.map((item) => itemOf(section, item as Node, offset))
  }

  function itemOf(section: Section, node: Node | null, offset: number): Item {
    if (!isMap(node)) return fail(node?.range?.[0] ?? offset, `expected fields (name: value) in ${section}`)
    const value = plain(node, offset) as Record<string, unknown>
    const locate = (path: readonly (string | number)[]) => {
      for (let length = path.length; length > 0; length -= 1) {
        const found = node.getIn(path.slice(0, length), true)
        if (isNode(found) && found.range) return at(found.range[0])
      }
      return at(node.range?.[0] ?? offset)
    }
    return { section, value, locate }
  }
}

function unknownSection(name: string): string {
  const known = [...HEADER_FIELDS, ...Object.keys(SECTIONS)].join(', ')
  return `unknown section "${name.slice(0, 40)}"; expected one of ${known}`
}
