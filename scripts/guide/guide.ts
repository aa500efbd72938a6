import { type CaseReading, readCaseFiles } from '../../packages/case/src/index.ts'
import { type Block, type Part, partsOf, type Table } from './page.ts'

/** What the guide says of one field, or of one value that it can have. */
export interface FieldRow {
  readonly name: string
  readonly value?: string
  readonly isNeeded: boolean
  readonly meaning: string
}

/** A table of figures of one claim, and the example whose figures they are; of none, the small case. */
export interface FigureTable {
  readonly claim: string
  readonly rows: readonly (readonly string[])[]
  readonly example?: Block
  readonly line: number
}

export interface Guide {
  /** Rows of fields by the heading above them. */
  readonly fields: ReadonlyMap<string, readonly FieldRow[]>
  readonly examples: readonly Block[]
  readonly figures: readonly FigureTable[]
  /** The small case: its pages by name, and its case files. */
  readonly pages: ReadonlyMap<string, string>
  readonly files: readonly Block[]
  /** What stands at the top of the file of an example. */
  readonly top: Block
}

const NO_TOP: Block = { language: '', name: '', text: '', line: 0 }

export function guideOf(markdown: string): Guide {
  const parts = partsOf(markdown)
  const blocks = parts.flatMap((part) => part.blocks)
  const yaml = blocks.filter(({ language }) => language === 'yaml')
  const pages = blocks.filter(({ language, name }) => language === 'text' && name !== '')
  return {
    fields: new Map(parts.flatMap(fieldsOf)),
    examples: yaml.filter(({ name }) => name === ''),
    figures: parts.flatMap(figuresOf),
    pages: new Map(pages.map(({ name, text }) => [name, text])),
    files: yaml.filter(({ name }) => name.endsWith('.yaml')),
    top: yaml.find(({ name }) => name === 'top') ?? NO_TOP,
  }
}

function fieldsOf({ heading, tables }: Part): [string, FieldRow[]][] {
  const [table] = tables.filter(({ rows }) => rows[0]?.[0] === 'field')
  return table ? [[heading, table.rows.slice(1).map(fieldRow)]] : []
}

function fieldRow([cell = '', needed = '', meaning = '']: readonly string[]): FieldRow {
  const [name = '', value] = cell.replaceAll('`', '').split(': ')
  return { name, ...(value !== undefined && { value }), isNeeded: needed === 'needed', meaning }
}

function figuresOf({ blocks, tables }: Part): FigureTable[] {
  return tables.filter(isOfFigures).map(({ rows, line }) => {
    const example = blocks.findLast((block) => block.line < line && block.language === 'yaml')
    const claim = (rows[0]?.[0] ?? '').replaceAll('`', '')
    return { claim, rows: rows.slice(1), line, ...(example?.name === '' && { example }) }
  })
}

function isOfFigures({ rows }: Table): boolean {
  return rows[0]?.[1] === 'F0'
}

/**
 * Reads case files of the guide as anybody's: those of the small case, as many as are wanted, and then an
 * example.
 * @throws {CaseError} where one is wrong; its lines are those of the example, from 1, below the four at its
 * top
 */
export function readExample(guide: Guide, wanted: number, example?: Block): CaseReading {
  const files = guide.files.slice(0, wanted).map(({ name, text }) => ({ name, text }))
  const added = example ? [{ name: '03-more.yaml', text: guide.top.text + example.text }] : []
  return readCaseFiles([...files, ...added], {
    read: (name) => {
      const page = guide.pages.get(name)
      return page === undefined ? undefined : new TextEncoder().encode(page)
    },
  })
}
