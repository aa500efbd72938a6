import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A Chromium, and what it is started with besides what keeps it guarded. */
export interface Chromium {
  readonly executablePath: string
  readonly args: readonly string[]
}

/** What it is called on the systems that we know. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']

/** The Chromium that `HEARSAY_CHROMIUM` names, else the first on `PATH`; null where there is none. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): Chromium | null {
  const named = env.HEARSAY_CHROMIUM
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const paths = named ? [named] : NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  const executablePath = paths.find(isExecutable)
  return executablePath === undefined ? null : { executablePath, args: [] }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
