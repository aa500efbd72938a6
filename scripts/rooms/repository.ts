import { globSync, readFileSync } from 'node:fs'
import { posix, sep } from 'node:path'
import { type Manifest, parseManifest } from './manifest.ts'
import type { Source } from './source.ts'
import { type Room, roomTable } from './table.ts'

/** What the rules are held against: rooms as the page has them, and every file that stands in one. */
export interface House {
  readonly rooms: ReadonlyMap<string, Room>
  /** By folder. */
  readonly manifests: ReadonlyMap<string, Manifest>
  readonly sources: readonly Source[]
  /** What is installed for all rooms to be developed with. */
  readonly tools: readonly string[]
}

/** Folders of what was installed or made. */
const NOT_OURS = /(^|\/)(node_modules|build|dist|\.svelte-kit)\//

/** Paths from `root` of the files that are ours, with slashes, in order. */
export function ourFiles(root: string, pattern: string): string[] {
  return globSync(pattern, { cwd: root, exclude: (path) => NOT_OURS.test(`${slashed(path)}/`) })
    .map(slashed)
    .filter((path) => !NOT_OURS.test(path))
    .sort()
}

/** Reads the table, the manifests and the sources of the repository at `root`. */
export function readHouse(root: string): House {
  const read = (path: string) => readFileSync(posix.join(root, path), 'utf8')
  const find = (pattern: string) => ourFiles(root, pattern)
  const folders = find('{packages,apps}/*/package.json').map((path) => posix.dirname(path))
  return {
    rooms: roomTable(read('docs/architecture.md')),
    manifests: new Map(folders.map((path) => [path, parseManifest(path, read(`${path}/package.json`))])),
    sources: find('{packages,apps}/**/*.{ts,svelte}').map((path) => ({ path, text: read(path) })),
    tools: parseManifest('', read('package.json')).devDependencies,
  }
}

const slashed = (path: string): string => path.split(sep).join('/')
