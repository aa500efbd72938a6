/** A row of the room table of `docs/architecture.md`. */
export interface Room {
  /** The folder, from the root: `packages/case`. */
  readonly path: string
  /** Folders of the rooms that it may import. */
  readonly imports: ReadonlySet<string>
  /** Of a room of which it may use some doors alone, those: `store/editions` in the table. */
  readonly doors: ReadonlyMap<string, ReadonlySet<string>>
  /**
   * What in it has no I/O, clock, randomness or framework: every file, those in TypeScript, of one folder,
   * or none.
   */
  readonly pure: 'all' | '.ts' | 'core' | 'none'
}

const COLUMNS = ['room', 'turns', 'into', 'may import', 'pure']
const PURE: Readonly<Record<string, Room['pure']>> = {
  yes: 'all',
  'its `.ts`': '.ts',
  'its `core`': 'core',
  '': 'none',
}

/**
 * The room table of the page, by folder. A row that cannot be read would leave its room without rules.
 * @throws {Error} with the row, where the table is missing or a cell is none that is known
 */
export function roomTable(markdown: string): ReadonlyMap<string, Room> {
  const rows = tableRows(markdown)
  // A package and an app may share a name: a row that may import it means the package, since nothing
  // imports an app.
  const named = rows.map(([room = '']) => [lastName(room), pathOf(room)] as const)
  const paths = new Map(named.toSorted(([, a], [, b]) => (a < b ? -1 : 1)))
  return new Map(rows.map((row) => [pathOf(row[0] ?? ''), roomOf(row, paths)]))
}

function tableRows(markdown: string): string[][] {
  const lines = markdown.split('\n')
  const head = lines.indexOf(`| ${COLUMNS.join(' | ')} |`)
  if (head === -1) throw new Error(`expected a table with the columns ${COLUMNS.join(', ')}; found none`)
  const rest = lines.slice(head + 2)
  const length = rest.findIndex((line) => !line.startsWith('|'))
  return rest.slice(0, length === -1 ? rest.length : length).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

function roomOf(
  [name = '', , , imports = '', purity = '']: string[],
  paths: ReadonlyMap<string, string>,
): Room {
  const path = pathOf(name)
  const pure = PURE[purity]
  if (pure === undefined)
    throw new Error(`${path}: expected one of ${Object.keys(PURE).join(', ')} as pure; found ${purity}`)
  const allowed = named(path, imports, paths)
  const doors = new Map<string, Set<string>>()
  for (const { room, door } of allowed) {
    if (door === undefined) continue
    doors.set(room, new Set([...(doors.get(room) ?? []), `./${door}`]))
  }
  return { path, imports: new Set(allowed.map(({ room }) => room)), doors, pure }
}

interface Allowed {
  readonly room: string
  readonly door?: string | undefined
}

function named(path: string, cell: string, paths: ReadonlyMap<string, string>): Allowed[] {
  if (cell === 'nothing') return []
  if (cell === 'all') return [...paths.values()].filter((other) => other !== path).map((room) => ({ room }))
  return cell.split(', ').map((name) => {
    const [room = '', door] = name.split('/')
    const found = paths.get(room)
    if (found === undefined) throw new Error(`${path}: expected rooms of the table; found ${name}`)
    return { room: found, door }
  })
}

/** ``[`packages/case`](../packages/case)`` to `packages/case`. */
function pathOf(cell: string): string {
  const path = /^\[`([a-z/]+)`\]/.exec(cell)?.[1]
  if (path === undefined) throw new Error(`expected a linked folder as room; found ${cell}`)
  return path
}

function lastName(cell: string): string {
  return pathOf(cell).split('/').at(-1) ?? ''
}
