/**
 * `node kernel/build.ts`: compiles the kernel and writes it, as text, where both Node and a browser can
 * import it.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const asc = createRequire(import.meta.url).resolve('assemblyscript/bin/asc.js')
const here = new URL('.', import.meta.url).pathname
const wasm = `${here}kernel.wasm`
const flags = [
  '-O3',
  '--converge',
  '--runtime',
  'stub',
  '--noAssert',
  '--enable',
  'simd',
  '--initialMemory',
  '1',
]
execFileSync(process.execPath, [asc, `${here}kernel.ts`, '-o', wasm, ...flags], { stdio: 'inherit' })
const text = readFileSync(wasm).toString('base64')
rmSync(wasm)
writeFileSync(
  `${here}../src/net/kernel.wasm.ts`,
  `/**
 * Compiled from kernel/kernel.ts by kernel/build.ts; do not edit. Base64 of a module below 4 kB, the size up
 * to which every browser compiles synchronously.
 */
export const KERNEL =
  '${text}'
`,
)
