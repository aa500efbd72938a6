import { readFileSync } from 'node:fs'
import { Agent } from 'node:http'
import { ask } from './rate.ts'

/** Readers that ask at once. */
const READERS = 4
/** Between these the first case was recorded. */
const [FROM, TO] = [Date.parse('2026-11-01T00:00:00Z'), Date.parse('2026-12-15T00:00:00Z')]
const CASES = ['case-0', 'case-1', 'case-2']
const FILTERS = ['', '&party=waleed-safi', '&act=deny', '&act=assert', '&account=x', '&strict=on']

/** Asks for dossiers with a random time to the millisecond, filter, language and coding. */
export async function sendRandom(origin: string, requests: number, seed: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: READERS })
  const random = randomFrom(seed)
  let left = requests
  const reader = async () => {
    while (left-- > 0) await ask(origin + addressFrom(random), one(['br', 'gzip', 'identity'], random), agent)
  }
  await Promise.all(Array.from({ length: READERS }, reader))
  agent.destroy()
}

/** Resident memory of a process, in megabytes. Linux alone tells. */
export function residentMegabytes(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Math.round(Number(kilobytes) / 1000)
}

function addressFrom(random: () => number): string {
  const time = new Date(FROM + Math.floor(random() * (TO - FROM))).toISOString()
  const path = `${one(['', '/ar'], random)}/case/${one(CASES, random)}`
  return `${path}?as-of=${time}${one(FILTERS, random)}`
}

function one(of: readonly string[], random: () => number): string {
  return of[Math.floor(random() * of.length)] ?? ''
}

/** Mulberry32: the same requests from the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
