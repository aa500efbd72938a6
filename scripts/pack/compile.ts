import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './packages.ts'

/** What Node 20 runs and knows, and what it shares with browsers: TextDecoder, URL, WebAssembly. */
const TARGET = { target: 'ES2022', lib: ['ES2023', 'ES2024.String', 'DOM'], types: ['node'] }

/**
 * Compiles packages to JavaScript with types, under `out/packages/NAME/src`. Maps carry their sources, which
 * are not packed.
 * @param packages their folders, such as `packages/text`
 * @throws where the code does not compile, with the compiler's own words: also where it uses what Node 20
 * lacks
 */
export function compile(packages: readonly string[], out: string): void {
  const config = join(out, 'tsconfig.json')
  writeFileSync(config, JSON.stringify(configure(packages, out)))
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', config], { encoding: 'utf8' })
  if (status !== 0)
    throw new Error(`expected the packages to compile for Node 20; the compiler said:\n${stdout}`)
}

function configure(packages: readonly string[], out: string): object {
  return {
    extends: join(ROOT, 'tsconfig.base.json'),
    compilerOptions: {
      ...TARGET,
      typeRoots: [join(ROOT, 'node_modules/@types')],
      noEmit: false,
      declaration: true,
      sourceMap: true,
      inlineSources: true,
      // Paths in maps start at the repository, wherever that is.
      sourceRoot: '/',
      rootDir: ROOT,
      outDir: out,
    },
    include: packages.map((folder) => join(ROOT, folder, 'src')),
    exclude: packages.flatMap((folder) =>
      ['**/*.test.ts', '**/testing'].map((path) => join(ROOT, folder, 'src', path)),
    ),
  }
}
