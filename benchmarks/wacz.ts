import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pythonWith } from './python.ts'
import { parts, waczOf } from './wacz/made.ts'

/*
 * Whether other people's programs take the WACZ that Hearsay writes: `node benchmarks/wacz.ts`. Runs where
 * the environment variable HEARSAY_PYTHON names a Python with benchmarks/wacz/requirements.txt installed, and
 * says so where it does not. `wacz validate` passes archives without index or pages, so these are looked at
 * too.
 */

const LOOK = fileURLToPath(new URL('wacz/look.py', import.meta.url))
const VALIDATE = 'import sys; from wacz.main import main; sys.exit(main(["validate", "-f", sys.argv[1]]))'

const python = pythonWith('wacz', 'WACZ by other programs', 'benchmarks/wacz/requirements.txt')
if (python !== null) await checkAll(python)

async function checkAll(python: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-wacz-'))
  try {
    const wacz = await waczOf(parts())
    check(python, { path: join(folder, 'whole.wacz'), bytes: wacz, passes: true })
    // The pages are stored as they are: a letter of a title is one that can be found.
    const altered = Buffer.from(wacz)
    altered.write('/b', altered.indexOf('"title":"/a"') + 9)
    check(python, { path: join(folder, 'altered.wacz'), bytes: altered, passes: false })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface Checked {
  readonly path: string
  readonly bytes: Uint8Array
  readonly passes: boolean
}

function check(python: string, { path, bytes, passes }: Checked): void {
  writeFileSync(path, bytes)
  for (const [what, args] of [
    ['wacz validate', ['-c', VALIDATE, path]],
    ['index, pages, digests', [LOOK, path]],
  ] as const) {
    const { status, stdout, stderr } = spawnSync(python, args, { encoding: 'utf8' })
    const right = (status === 0) === passes
    console.log(
      `${right ? 'right' : 'WRONG'}: ${what} ${status === 0 ? 'passes' : 'refuses'} ${path.replace(/.*\//, '')}`,
    )
    console.log(`${stdout}${right ? '' : stderr}`.trim())
    if (!right) process.exitCode = 1
  }
}
