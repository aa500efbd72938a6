import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, '../../fixtures')

/** The annotated texts, without their annotations. */
export const FIXTURES: readonly string[] = ['tuning', 'held', 'fresh'].flatMap((name) =>
  readFileSync(join(FOLDER, `${name}.txt`), 'utf8')
    .replace(/^=.*\n?/gm, '')
    .replace(/\{\w+ |\}/g, '')
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter((text) => text !== ''),
)
