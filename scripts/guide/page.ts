/** A fenced block of a page. */
export interface Block {
  /** What stands after the fence: the language, and the name of a file. */
  readonly language: string
  readonly name: string
  readonly text: string
  /** The number, from 1, of the first line inside. */
  readonly line: number
}

/** A table of a page: its rows, the first of which is its head, by cells. */
export interface Table {
  readonly rows: readonly (readonly string[])[]
  readonly line: number
}

/** A heading and what stands below it, up to the next heading of any level. */
export interface Part {
  /** Without the marks around code. */
  readonly heading: string
  readonly blocks: readonly Block[]
  readonly tables: readonly Table[]
}

/** A page of Markdown by its headings, as far as the guide to the case file uses it. */
export function partsOf(markdown: string): Part[] {
  const parts: { heading: string; blocks: Block[]; tables: Table[] }[] = []
  const lines = markdown.split('\n')
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const [, heading] = /^#+ (.+)$/.exec(line) ?? []
    if (heading !== undefined) parts.push({ heading: heading.replaceAll('`', ''), blocks: [], tables: [] })
    else if (line.startsWith('```')) at = takeBlock(lines, at, parts.at(-1)?.blocks)
    else if (line.startsWith('|')) at = takeTable(lines, at, parts.at(-1)?.tables)
  }
  return parts
}

/** Returns the index of the last line taken. */
function takeBlock(lines: readonly string[], at: number, into: Block[] = []): number {
  const [language = '', name = ''] = (lines[at] ?? '').slice(3).split(' ')
  const end = lines.indexOf('```', at + 1)
  if (end === -1) throw new Error(`line ${at + 1}: expected the end of the block`)
  into.push({ language, name, text: `${lines.slice(at + 1, end).join('\n')}\n`, line: at + 2 })
  return end
}

function takeTable(lines: readonly string[], at: number, into: Table[] = []): number {
  let end = at
  while (lines[end]?.startsWith('|')) end += 1
  const rows = lines.slice(at, end).map(cellsOf)
  into.push({ rows: rows.filter(([first = '']) => !/^-+$/.test(first)), line: at + 1 })
  return end - 1
}

function cellsOf(row: string): string[] {
  return row
    .slice(1, row.lastIndexOf('|'))
    .split('|')
    .map((cell) => cell.trim())
}
