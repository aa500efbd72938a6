import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../failure.ts'
import type { Standing, Standings } from './affected.ts'

/** What was written into a folder, so that the next time only what is new is written. */
export interface Manifest {
  /**
   * Of the site's program and its settings, and where readers find the pages: with another of either, all
   * are written again.
   */
  readonly built: string
  readonly site: string
  readonly cases: Standings
  readonly pages: ReadonlySet<string>
  /** Pages of which a run that was killed may have written some; undefined where it came to its end. */
  readonly begun?: readonly string[]
}

const NAME = '.hearsay-files.json'
const FORMAT = 2

export const manifestFile = (folder: string): string => join(folder, NAME)

/**
 * What was written into a folder before; undefined where it is empty or not there.
 * @throws {Failure} `usage` where something else lies in it, or nobody can tell what was written: what was
 * withdrawn since would stay
 */
export function readManifest(folder: string, entries: readonly string[]): Manifest | undefined {
  const file = manifestFile(folder)
  if (!existsSync(file)) {
    if (entries.length === 0) return undefined
    const message = `${folder}: expected an empty folder, or one that was written by this command; nothing was written`
    throw new Failure('usage', message)
  }
  const manifest = parse(readFileSync(file, 'utf8'))
  if (manifest !== undefined) return manifest
  const message = `${file}: expected the list of what was written into the folder; empty the folder, and run the command again`
  throw new Failure('usage', message)
}

/** After one of another format everything is written again; its pages are known. */
function parse(text: string): Manifest | undefined {
  try {
    const { format, built, site, cases, pages, begun } = JSON.parse(text) as Written
    if (!Array.isArray(pages)) return undefined
    if (format !== FORMAT) return { built: '', site, cases: new Map(), pages: new Set(pages) }
    return { built, site, cases: new Map(cases), pages: new Set(pages), ...(begun && { begun }) }
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined
    throw error
  }
}

interface Written {
  readonly format: number
  readonly built: string
  readonly site: string
  readonly cases: readonly (readonly [string, Standing])[]
  readonly pages: readonly string[]
  readonly begun?: readonly string[]
}

export function manifestText({ built, site, cases, pages, begun }: Manifest): string {
  const [all, sorted] = [[...cases], [...pages].sort()]
  const written: Written = { format: FORMAT, built, site, cases: all, pages: sorted, ...(begun && { begun }) }
  return JSON.stringify(written)
}
