/** What a scorer of `../shared/tools` says of the same readings, for comparison. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Writes readings a line each and runs `run` on the file; undefined where the scorer is not there. */
export function asked<T>(
  script: string,
  readings: readonly object[],
  run: (python: (...args: readonly string[]) => string, file: string) => T,
): T | undefined {
  if (!existsSync(script)) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'reading-'))
  try {
    const file = join(folder, 'read.jsonl')
    writeFileSync(file, readings.map((each) => `${JSON.stringify(each)}\n`).join(''))
    return run((...args) => execFileSync('python3', [script, ...args], { encoding: 'utf8' }), file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Whether all counts are the same, as a sentence; `theirs` by the same names. */
export function agreementOf(
  mine: Readonly<Record<string, number>>,
  theirs: Readonly<Record<string, number>> | undefined,
): string {
  if (!theirs) return 'The reference scorer was not there to compare with.'
  const names = Object.keys(mine)
  const other = names.filter((name) => mine[name] !== theirs[name])
  if (other.length === 0) return `The reference scorer gives the same ${names.length} counts.`
  const listed = other.map((name) => `${name} ${mine[name]}, not ${theirs[name]}`).join('; ')
  return `The reference scorer differs in ${other.length} of ${names.length} counts: ${listed}.`
}
