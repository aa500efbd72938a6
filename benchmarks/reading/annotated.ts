/**
 * The annotated texts of packages/reading/fixtures → plain text and the statements that a reader should find.
 */
import type { TextSpan } from '../../packages/reading/src/index.ts'

export interface Annotated {
  readonly source: readonly TextSpan[]
  readonly cue: readonly TextSpan[]
  readonly content: readonly TextSpan[]
  /** Index in the same text, or null. */
  readonly within: number | null
  /** Fields as written after `=`, defaults filled in. */
  readonly fields: Readonly<Record<string, string>>
}

export interface AnnotatedText {
  readonly text: string
  readonly statements: readonly Annotated[]
}

type Roles = { s: TextSpan[]; q: TextSpan[]; c: TextSpan[] }

/** @throws Error naming the block when braces do not match. */
export function parseAnnotated(file: string): AnnotatedText[] {
  return file
    .trim()
    .split(/\n\s*\n/)
    .map(parseBlock)
}

function parseBlock(block: string): AnnotatedText {
  const lines = block.split('\n')
  const marked = lines.filter((line) => !line.startsWith('=')).join('\n')
  const { text, roles } = unmark(marked)
  const given = new Map(lines.filter((line) => line.startsWith('=')).map(parseFields))
  const ids = [...roles.keys()].sort((a, b) => a - b)
  const statements = ids.map((id): Annotated => {
    const mine = roles.get(id) ?? { s: [], q: [], c: [] }
    const defaults = {
      act: 'assert',
      modality: 'asserted',
      basis: 'unstated',
      speaker: mine.s.map(([a, b]) => text.slice(a, b)).join(' '),
      addressee: '',
      crowd: '',
    }
    return {
      source: mine.s,
      cue: mine.q,
      content: mine.c,
      within: holder(ids, roles, id),
      fields: { ...defaults, ...given.get(id) },
    }
  })
  return { text, statements }
}

function unmark(marked: string): { text: string; roles: Map<number, Roles> } {
  const roles = new Map<number, Roles>()
  const open: { role: keyof Roles; id: number; start: number }[] = []
  let text = ''
  for (const part of marked.split(/(\{[sqc]\d+ |\})/)) {
    const mark = /^\{([sqc])(\d+) $/.exec(part)
    if (mark) {
      open.push({ role: mark[1] as keyof Roles, id: Number(mark[2]), start: text.length })
    } else if (part === '}') {
      const last = open.pop()
      if (!last) throw new Error(`unmatched brace in: ${marked.slice(0, 60)}`)
      const mine = roles.get(last.id) ?? { s: [], q: [], c: [] }
      mine[last.role].push([last.start, text.length])
      roles.set(last.id, mine)
    } else text += part
  }
  if (open.length > 0) throw new Error(`brace left open in: ${marked.slice(0, 60)}`)
  return { text, roles }
}

/** The index of the smallest statement whose content holds this one's cue. */
function holder(ids: readonly number[], roles: ReadonlyMap<number, Roles>, id: number): number | null {
  const cue = roles.get(id)?.q[0]
  let best: { index: number; size: number } | undefined
  ids.forEach((other, index) => {
    for (const [a, b] of roles.get(other)?.c ?? [])
      if (cue && other !== id && a <= cue[0] && cue[1] <= b && (!best || b - a < best.size))
        best = { index, size: b - a }
  })
  return best?.index ?? null
}

function parseFields(line: string): [number, Record<string, string>] {
  const fields: Record<string, string> = {}
  for (const [, key, value] of line.matchAll(/(\w+)=([^=]*?)(?=\s+\w+=|$)/g))
    if (key) fields[key] = (value ?? '').trim()
  return [Number.parseInt(line.slice(1), 10), fields]
}
