import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Told } from '@hearsay/dossier/across/rows.ts'
import type { Editions } from '@hearsay/store/editions'
import { makeFolder } from '@hearsay/text/node'
import { LOCALES } from '@hearsay/words'
import { Failure } from '../failure.ts'
import { fileFor } from './addresses.ts'
import { affectedBy, type Standings } from './affected.ts'
import { aloneIn, LOCK } from './alone.ts'
import { crawl } from './crawl.ts'
import { type Manifest, manifestFile, manifestText, readManifest } from './manifest.ts'
import { startRenderers } from './renderers.ts'
import { writeSearch } from './search-files.ts'
import { clearStage, put, stage } from './staged.ts'

/** What was written. */
export interface WrittenSite {
  /** Pages and feeds that there are now. */
  readonly pages: number
  /** Files that are new, or other ones than before. */
  readonly written: number
  readonly removed: number
}

export interface SiteFiles {
  readonly folder: string
  /** Where readers will find it, without a slash at its end. */
  readonly site: string
  /** Where the store of editions lies, and what it says. */
  readonly place: string
  readonly editions: Editions
  readonly cases: Standings
  /** Cases that were withdrawn: each leaves a page that says so. */
  readonly withdrawn: readonly string[]
}

/** What every site has, besides what its pages lead to. */
const ROOTS = ['/', '/search', '/404.html']
const CLIENT = fileURLToPath(new URL('../../../site/build/client', import.meta.url))

/**
 * Writes every public page and feed as files: those that may be other ones than the folder has. Each comes to
 * its place whole, what leads to others after what it leads to, and the list of all last: one that is killed
 * leaves a site that works, and the next takes up from there.
 * @throws {Failure} `not-built`; `usage` where the folder holds something else; `refused` where another run
 * is at work there; `data` where a page cannot be had
 */
export async function writeSite(files: SiteFiles): Promise<WrittenSite> {
  if (!existsSync(CLIENT))
    throw new Failure('not-built', 'the site is not built; build it with: npm run build')
  const { folder } = files
  makeFolder(folder)
  // Before anything is put into a folder that may not be ours.
  manifestIn(folder)
  return await aloneIn(folder, () => writeAlone(files))
}

function manifestIn(folder: string): Manifest | undefined {
  const entries = readdirSync(folder).filter((name) => name !== LOCK)
  return readManifest(folder, entries)
}

async function writeAlone({
  folder,
  site,
  place,
  editions,
  cases,
  withdrawn,
}: SiteFiles): Promise<WrittenSite> {
  const built = buildOf()
  const before = manifestIn(folder)
  const kept = before?.built === built && before.site === site ? before : undefined
  // Whatever becomes of this run, the folder is one of ours.
  const none: Manifest = { built: '', site, cases: new Map(), pages: before?.pages ?? new Set() }
  if (before === undefined) keep(folder, none)
  clearStage(folder)
  copyAssets(folder)
  const { changed, isAffected: isOther } = affectedBy(kept?.cases ?? new Map(), cases)
  const left = new Set(before?.begun)
  const isAffected = (path: string) => left.has(path) || isOther(path)
  const isWanted = (path: string) => !kept?.pages.has(path) || isAffected(path)
  const roots = rootsOf([...[...changed].filter((id) => cases.has(id)), ...withdrawn]).filter(isWanted)
  const again = [...(kept?.pages ?? [])].filter(isAffected)
  const threads = threadsFor(kept ? roots.length + again.length : cases.size * OF_A_CASE)
  const renderers = await startRenderers(threads, folder, site, {
    HEARSAY_EDITIONS: place,
    HEARSAY_FOLDER: '',
    HEARSAY_STATIC: '1',
    HEARSAY_SITE: site,
  })
  try {
    const { pages, files, failed } = await crawl(roots, again, isWanted, renderers.threads)
    if (failed.length > 0)
      throw new Failure('data', `nothing was published: ${failed.slice(0, 5).join('; ')}`)
    // Should this run be killed, the next one knows what it may find.
    const begun = [...left.union(new Set(pages))]
    if (files.length > 0 || changed.size > 0) keep(folder, { ...(kept ?? none), begun })
    for (const file of files.toReversed()) put(folder, file)
    const now = new Set([...[...(kept?.pages ?? [])].filter((path) => !isAffected(path)), ...pages])
    const gone = [...left.union(none.pages)].filter((path) => !now.has(path))
    for (const path of gone) removeFile(folder, fileFor(path))
    // What is searched of cases that went meanwhile is known of a folder that was left whole.
    const isWhole = kept === undefined || before?.begun !== undefined
    const names = await namesOf(editions, isWhole ? new Set(cases.keys()) : changed, cases)
    const searched = await writeSearch(folder, editions, names, isWhole)
    keep(folder, { built, site, cases, pages: now })
    return { pages: now.size, written: files.length + searched, removed: gone.length }
  } finally {
    await renderers.close()
    clearStage(folder)
  }
}

/** Pages that even a small case has. */
const OF_A_CASE = 50
/** Pages that one thread writes in the time in which a second one would be ready. */
const FEW = 100

function threadsFor(pages: number): number {
  if (pages === 0) return 0
  return pages > FEW ? availableParallelism() : 1
}

/** Pages from which all others are reached, in every language; and those of the cases that have changed. */
function rootsOf(changed: readonly string[]): string[] {
  const paths = [...ROOTS, ...changed.map((id) => `/case/${id}`)]
  return LOCALES.flatMap((locale) =>
    paths
      .filter((path) => locale === LOCALES[0] || !path.endsWith('.html'))
      .map((path) => (locale === LOCALES[0] ? path : `/${locale}${path === '/' ? '' : path}`)),
  )
}

/** What names each case that changed; undefined for what is no longer public. */
async function namesOf(editions: Editions, changed: ReadonlySet<string>, cases: Standings) {
  const here = [...changed].filter((id) => cases.has(id))
  const cards =
    here.length === 0 ? [] : await editions.extracts({ locale: LOCALES[0], part: 'card', cases: here })
  const names = new Map(
    cards.map(({ caseId, body }) => {
      // What this version's extractor wrote (packages/dossier, across/rows.ts).
      const { from } = body as Told<'card'>
      return [caseId, { kicker: from.kicker, language: from.language }] as const
    }),
  )
  return new Map([...changed].map((id) => [id, names.get(id)]))
}

function keep(folder: string, manifest: Manifest): void {
  const name = manifestFile(folder).slice(folder.length + 1)
  if (stage(folder, name, manifestText(manifest))) put(folder, name)
}

/** What pages say that no case does. */
const SETTINGS = ['HEARSAY_DESK_NAME', 'HEARSAY_DESK_CONTACT', 'HEARSAY_DIGEST_ORIGIN']

/** Another one for each build of the site, and for other settings. */
function buildOf(): string {
  const version = readFileSync(join(CLIENT, '_app', 'version.json'), 'utf8')
  const settings = SETTINGS.map((name) => process.env[name] ?? '')
  return createHash('sha256')
    .update(JSON.stringify([version, ...settings]))
    .digest('hex')
    .slice(0, 16)
}

/**
 * Scripts, styles and fonts: their names tell versions apart, but for a few that pages ask for by a version.
 */
function copyAssets(folder: string): void {
  for (const name of readdirSync(CLIENT, { recursive: true, encoding: 'utf8' })) {
    const [from, to] = [join(CLIENT, name), join(folder, name)]
    // What is compressed already is for servers that look for it.
    if (statSync(from).isDirectory()) continue
    if (existsSync(to) && statSync(to).size === statSync(from).size && name.includes('immutable')) continue
    mkdirSync(dirname(to), { recursive: true })
    cpSync(from, to)
  }
}

function removeFile(folder: string, file: string): void {
  rmSync(join(folder, file), { force: true })
  // A folder that is empty now goes too.
  for (let place = dirname(file); place !== '.'; place = dirname(place)) {
    if (readdirSync(join(folder, place)).length > 0) return
    rmSync(join(folder, place), { recursive: true })
  }
}
