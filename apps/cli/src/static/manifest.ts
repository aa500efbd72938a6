import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../failure.ts'
import type { Standing, Standings } from './affected.ts'

/** What was written into a folder, so that the next time only what is new is written. */
export interface Manifest {
  /**
   * Of the site's program, and where readers find the pages: with another of either, all are written again.
   */
  readonly built: string
  readonly site: string
  readonly cases: Standings
  readonly pages: ReadonlySet<string>
}

const NAME = '.hearsay-files.json'
const FORMAT = 2

export const manifestFile = (folder: string): string => join(folder, NAME)

/**
 * What was written into a folder before; undefined where it is empty or not there.
 * @throws {Failure} `usage` where something else lies in it
 */
export function readManifest(folder: string, entries: readonly string[]): Manifest | undefined {
  const file = manifestFile(folder)
  if (!existsSync(file)) {
    if (entries.length === 0) return undefined
    const message = `${folder}: expected an empty folder, or one that was written by this command; nothing was written`
    throw new Failure('usage', message)
  }
  return parse(readFileSync(file, 'utf8'))
}

/** One that cannot be read is as good as none: everything is written again. */
function parse(text: string): Manifest | undefined {
  try {
    const { format, built, site, cases, pages } = JSON.parse(text) as Written
    if (format !== FORMAT) return undefined
    return { built, site, cases: new Map(cases), pages: new Set(pages) }
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
}

export function manifestText({ built, site, cases, pages }: Manifest): string {
  const written: Written = { format: FORMAT, built, site, cases: [...cases], pages: [...pages].sort() }
  return JSON.stringify(written)
}
