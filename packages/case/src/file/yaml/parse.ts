import { isMap, isNode, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml'
import type { Issue, Position } from '../../errors.ts'
import type { Section } from '../../kinds/index.ts'
import { foundWords } from '../../shape/words.ts'
import type { CaseFile } from '../read.ts'
import { isHeaderField, isSection, SECTIONS, unknownSection } from '../sections.ts'
import { type Item, itemOf } from './item.ts'
import { anchorsOf, LIMITS, overLimit, type YamlProblem } from './limits.ts'
import { lostText } from './lost.ts'
import { duplicates, keyText, plainValue } from './plain.ts'
import { syntaxProblems } from './syntax.ts'

export interface ParsedFile {
  readonly name: string
  readonly header: Readonly<Record<string, unknown>>
  /** Where a header field stands; where it is missing, where the file begins. */
  readonly locate: (field: string) => Position
  readonly items: readonly Item[]
  readonly issues: readonly Issue[]
  /** Whether parts could not be read: what is missing may stand in them. */
  readonly partial: boolean
  /** Ids that seem to stand in parts that could not be read. */
  readonly unread: ReadonlySet<string>
  /** Kinds of which a list, or an item, has not the form of one. */
  readonly unreadKinds: ReadonlySet<string>
}

/**
 * Reads one case file's text: YAML 1.2, each field once, no custom tags, within `LIMITS`. Whatever can be
 * read is, beside what is wrong with the rest.
 */
export function parseCaseYaml({ name, text, unreadable }: CaseFile): ParsedFile {
  if (unreadable !== undefined) return unreadFile(name, text, { offset: 0, message: unreadable })
  const limit = overLimit(text)
  if (limit) return unreadFile(name, text, limit)
  const lines = new LineCounter()
  // `%YAML 1.1` must not turn times into something else: whatever a file says, it is read alike.
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    schema: 'core',
  })
  const syntax = syntaxProblems(text, [...document.errors, ...document.warnings])
  const { anchors, problems: beyond } = anchorsOf(document)
  const spoilt = beyond.find(({ spoilsFile }) => spoilsFile)
  if (spoilt) return unreadFile(name, text, spoilt)
  const problems = [...beyond, ...lostText(document, text)]
  const known = new Set(syntax.map(({ offset }) => offset))
  const faults = [...syntax, ...problems.filter(({ offset }) => !known.has(offset))]
  const reading = new Reading(name, text, { lines, anchors, faults })
  if (isMap(document.contents) && document.contents.items.length <= LIMITS.fields)
    reading.sections(document.contents)
  else if (faults.length === 0)
    reading.unreadable(0, 'expected sections such as case, parties, statements; found none')
  return reading.finish()
}

/** A file of which nothing is read. */
function unreadFile(name: string, text: string, { offset, message }: YamlProblem): ParsedFile {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  const position = { file: name, line, column: offset - before.lastIndexOf('\n') }
  const issues: Issue[] = [{ code: 'file', entry: 0, path: [], message, position }]
  const locate = () => position
  return {
    name,
    header: {},
    locate,
    items: [],
    issues,
    partial: true,
    unread: idsIn(text.slice(0, LIMITS.characters)),
    unreadKinds: new Set(Object.values(SECTIONS)),
  }
}

interface Parsed {
  readonly lines: LineCounter
  readonly anchors: ReadonlyMap<string, Node>
  readonly faults: readonly YamlProblem[]
}

/** One file while it is read. */
class Reading {
  readonly #name: string
  readonly #text: string
  readonly #lines: LineCounter
  readonly #anchors: ReadonlyMap<string, Node>
  /** Offsets of what could not be read, in order. */
  readonly #faults: readonly number[]
  readonly #issues: Issue[] = []
  readonly #header: Record<string, unknown> = {}
  readonly #places = new Map<string, number>()
  readonly #items: Item[] = []
  readonly #unreadKinds = new Set<string>()
  #partial: boolean

  constructor(name: string, text: string, { lines, anchors, faults }: Parsed) {
    this.#name = name
    this.#text = text
    this.#lines = lines
    this.#anchors = anchors
    this.#faults = faults.map(({ offset }) => offset).sort((a, b) => a - b)
    this.#partial = faults.length > 0
    for (const { offset, message } of faults) this.problem(offset, message)
  }

  problem(offset: number, message: string): void {
    this.#issues.push({ code: 'file', entry: 0, path: [], message, position: this.#at(offset) })
  }

  /** A problem of a part that may hold more than is known. */
  unreadable(offset: number, message: string): void {
    this.#partial = true
    this.problem(offset, message)
  }

  sections(root: YAMLMap): void {
    for (const [index, pair] of root.items.entries()) {
      const offset = startOf(pair.key)
      const start = this.#text.lastIndexOf('\n', offset - 1) + 1
      // What could not be read may have taken a part of what stands before it.
      const end = Math.max(endOf(pair), endOf(root.items[index + 1]?.key))
      this.#section(pair, offset, this.#isFaulty(start, end))
    }
    this.#sayTwice(root)
  }

  finish(): ParsedFile {
    const partial = this.#partial
    return {
      name: this.#name,
      header: this.#header,
      locate: (field) => this.#at(this.#places.get(field) ?? 0),
      items: this.#items,
      issues: this.#issues,
      partial,
      unread: partial ? idsIn(this.#text) : new Set(),
      unreadKinds: this.#unreadKinds,
    }
  }

  #section({ key, value }: Pair, offset: number, faulty: boolean): void {
    const name = keyText(key)
    if (isHeaderField(name)) {
      this.#places.set(name, isNode(value) ? startOf(value) : offset)
      if (!faulty) this.#header[name] = plainValue(value, this.#anchors)
    } else if (isSection(name)) this.#list(name, value, offset, faulty)
    // An indented name is no section: it follows something that has been told.
    else if (!faulty && (!this.#partial || this.#at(offset).column === 1))
      this.unreadable(offset, unknownSection(name))
  }

  #list(section: Section, node: unknown, offset: number, faulty: boolean): void {
    if (section === 'case') this.#item(section, node, offset, faulty)
    else if (isSeq(node)) for (const item of node.items) this.#item(section, item, offset, faulty)
    else if (!faulty) {
      this.#unreadKinds.add(SECTIONS[section])
      const found = foundWords(plainValue(node, this.#anchors))
      this.unreadable(offset, `expected a list under ${section}, each item begun with "- "; ${found}`)
    }
  }

  #item(section: Section, node: unknown, offset: number, faulty: boolean): void {
    if (isMap(node) && !this.#isFaulty(startOf(node), endOf(node))) {
      this.#items.push(itemOf(section, node, this.#anchors, (place) => this.#at(place)))
      return
    }
    this.#partial = true
    if (isMap(node) || faulty) return
    this.#unreadKinds.add(SECTIONS[section])
    const found = foundWords(plainValue(node, this.#anchors))
    const place = isNode(node) ? startOf(node) : offset
    this.unreadable(place, `expected fields (name: value) in ${section}; ${found}`)
  }

  #sayTwice(root: YAMLMap): void {
    for (const { key, name } of duplicates(root)) {
      this.problem(startOf(key), `expected each field once; "${name.slice(0, 60)}" stands here a second time`)
    }
  }

  #isFaulty(start: number, end: number): boolean {
    let [low, high] = [0, this.#faults.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#faults[middle] ?? 0) < start) low = middle + 1
      else high = middle
    }
    const fault = this.#faults[low]
    return fault !== undefined && fault <= end
  }

  #at(offset: number): Position {
    const { line, col } = this.#lines.linePos(offset)
    return { file: this.#name, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0
}

function endOf(part: unknown): number {
  if (isNode(part)) return part.range?.[1] ?? 0
  const pair = part as Pair | undefined
  return pair ? Math.max(endOf(pair.key ?? undefined), isNode(pair.value) ? endOf(pair.value) : 0) : 0
}

/** Whatever looks like an id that an item is given. */
function idsIn(text: string): Set<string> {
  return new Set([...text.matchAll(/\bid\s*:\s*["']?([a-z0-9:-]+)/g)].flatMap(([, id]) => id ?? []))
}
