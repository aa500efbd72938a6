#!/usr/bin/env node
// Hearsay runs on Node.js 26, which the project brings. Started on an older one, this hands over to it.
const WANTED = 26

if (Number(process.versions.node.split('.')[0]) >= WANTED) {
  const { enableCompileCache } = await import('node:module')
  enableCompileCache()
  const { main } = await import('../src/main.ts')
  await main(process.argv.slice(2))
} else {
  const { handOver } = await import('./hand-over.mjs')
  handOver(import.meta.filename, WANTED)
}
