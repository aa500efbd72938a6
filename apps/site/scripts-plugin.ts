import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build, type Plugin, type Rolldown } from 'vite'
import { readMessages } from './messages-plugin.ts'

/**
 * Where pages find their script (src/lib/components/Script.svelte): of their islands, of src/routes/read, and
 * of src/routes/search where no server answers.
 */
export const SCRIPTS = ['islands', 'reader', 'finder'] as const

/**
 * Adds the scripts of pages to the client build, for each language, under names that the server can know
 * before. Each is built apart, so that it brings no part of a library that only another one needs, and no
 * words of another language.
 */
export function pageScripts(locales: readonly string[]): Plugin {
  return {
    name: 'page-scripts',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    async generateBundle(_, bundle) {
      for (const locale of locales) {
        for (const script of SCRIPTS) {
          for (const { fileName, ...file } of await built(script, locale)) {
            const source = file.type === 'chunk' ? file.code : file.source
            // The page asks for the weights too, before its script does.
            if (!(fileName in bundle)) this.emitFile({ type: 'asset', fileName, source })
          }
        }
      }
    },
  }
}

async function built(script: string, locale: string): Promise<Rolldown.RolldownOutput['output'][number][]> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [readMessages(locale), svelte({ configFile: false, compilerOptions: { runes: true } })],
    // The worker that reads a text speaks too.
    worker: {
      plugins: () => [readMessages(locale)],
      rolldownOptions: { output: { entryFileNames: '_app/immutable/workers/[name]-[hash].js' } },
    },
    build: {
      write: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: `src/${script}.ts`,
        output: {
          // A page that is opened from a disk may run a script, and no module.
          format: script === 'reader' ? 'es' : 'iife',
          entryFileNames: `_app/[name].${locale}.js`,
          assetFileNames: ({ names: [name = ''] }) =>
            name.endsWith('.css') ? '_app/[name][extname]' : '_app/immutable/assets/[name].[hash][extname]',
        },
      },
    },
  })
  if (!Array.isArray(result) && 'output' in result) return result.output
  throw new Error(`expected one build of src/${script}.ts; found ${typeof result}`)
}
