import type { Issue } from '../errors.ts'
import type { Prepared, PreparedFile } from './prepare.ts'

const MISSING = 'expected the first file to hold case: the id, title and question of the case'

/** Whether the files hold one `case`, in the first of them. */
export function sayOpening(files: readonly PreparedFile[]): Issue[] {
  const found = files.flatMap((file, index) => file.entries.filter(isOpening).map((one) => ({ one, index })))
  const [first, ...more] = found
  const [top] = files
  const start = { file: top?.name ?? '', line: 1, column: 1 }
  if (!top) return [issue(MISSING.replace('first file', 'folder'), undefined)]
  // It may stand in what could not be read.
  if (!first) return files.some(({ partial }) => partial) ? [] : [issue(MISSING, start)]
  const where = placeOf(first.one)
  const late = `${MISSING}; it stands in ${where}: files are read in the order of their names`
  return [
    ...(first.index > 0 ? [issue(late, start)] : []),
    ...more.map(({ one }) => issue(`expected one case; another stands in ${where}`, one.raw.locate([]))),
  ]
}

export function isOpening({ raw }: Prepared): boolean {
  return raw.value.kind === 'case'
}

/** Where an entry stands, for a message. */
export function placeOf({ raw }: Prepared): string {
  const { file, line, column } = raw.locate([])
  return `${file}:${line}:${column}`
}

function issue(message: string, position: Issue['position']): Issue {
  return { code: 'order', entry: 0, path: [], message, ...(position && { position }) }
}
