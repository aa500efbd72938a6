import { build, type Plugin } from 'vite'

const THREAD = '?thread'

/**
 * `import source from './draw-thread.ts?thread'`: a module with all that it imports as one text, to be run by
 * a worker thread. The server is built into files whose names and places nothing can know before.
 */
export function threads(): Plugin {
  return {
    name: 'threads',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (!id.endsWith(THREAD)) return
      const found = await this.resolve(id.slice(0, -THREAD.length), importer, { skipSelf: true })
      return found && `${found.id}${THREAD}`
    },
    async load(id) {
      if (!id.endsWith(THREAD)) return
      const file = id.slice(0, -THREAD.length)
      this.addWatchFile(file)
      return `export default ${JSON.stringify(await bundled(file))}`
    },
  }
}

async function bundled(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    // Whatever it needs but of Node itself is brought along.
    ssr: { noExternal: true },
    build: { ssr: file, write: false, rolldownOptions: { output: { format: 'cjs', codeSplitting: false } } },
  })
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : []
  const [chunk, ...rest] = outputs.flatMap(({ output }) => output)
  if (chunk?.type !== 'chunk' || rest.length > 0) throw new Error(`expected one file of ${file}`)
  return chunk.code
}
