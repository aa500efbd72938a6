import { cpus, loadavg } from 'node:os'

/** By what, when and on what machine a page of figures was written; it goes on with a comma. */
export function writtenBy(command: string): string {
  const [cpu] = cpus()
  const day = new Date().toISOString().slice(0, 10)
  const machine = `Node ${process.versions.node}, ${cpu?.model.trim()}, ${cpus().length} cores`
  return `Written by \`${command}\` on ${day}: ${machine}`
}

/** Of the last minute, to one decimal. */
export function load(): string | undefined {
  return loadavg()[0]?.toFixed(1)
}
