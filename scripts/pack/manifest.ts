import type { Manifest } from './packages.ts'

/**
 * The oldest Node that the packages are compiled for and tested on; `node:crypto` has `hash` from there on.
 */
const ENGINES = { node: '>=20.12' }

const SOURCE = /^\.\/src\/(.*)\.ts$/
const TESTING = './src/testing/'

/** An export of TypeScript, compiled. */
interface Compiled {
  readonly types: string
  readonly default: string
}

/** The package.json that is published: the workspace's own, whose exports lead to what was compiled. */
export function publishedManifest({ devDependencies: _, exports, ...rest }: Manifest) {
  const published = Object.entries(exports).filter(([, target]) => !target.startsWith(TESTING))
  return {
    ...rest,
    engines: ENGINES,
    files: filesOf(published.map(([, target]) => target)),
    exports: Object.fromEntries(published.map(([name, target]) => [name, compiled(target)])),
  }
}

function compiled(target: string): string | Compiled {
  const [, path] = SOURCE.exec(target) ?? []
  return path === undefined ? target : { types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` }
}

/** What was compiled, and the folders of what is exported as it is, such as `model`. */
function filesOf(targets: readonly string[]): string[] {
  const asTheyAre = targets.filter((target) => !SOURCE.test(target))
  return [...new Set(['dist', ...asTheyAre.flatMap((target) => target.split('/')[1] ?? [])])]
}
