import { get } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import type { Visitor } from '../../apps/desk/test/visitor.ts'
import { LONG_CASE } from './case.ts'

/** Milliseconds between two things that one person records. */
const EVERY = 2000

export interface AtWork {
  /** Milliseconds of each answer to what was recorded, so far. */
  readonly took: readonly number[]
  /** Answers that were none of success. */
  readonly failed: readonly string[]
  /** News that came to those who listen. */
  news(): number
  stop(): Promise<void>
}

/** People who listen to the long case, and each of whom puts a statement in other words every two seconds. */
export function atWork(origin: string, people: readonly Visitor[]): AtWork {
  const took: number[] = []
  const failed: string[] = []
  let news = 0
  let isOn = true
  const streams = people.map((person) => listening(origin, person, () => (news += 1)))
  const works = people.map(async (person, at) => {
    await delay((EVERY / people.length) * at)
    for (let turn = 0; isOn; turn += 1) {
      const began = performance.now()
      const answer = await person.ask(`/case/${LONG_CASE}/page/page-${at}?/say`, {
        form: said(at, turn),
        headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
      })
      took.push(performance.now() - began)
      if (answer.status !== 200 || !answer.text.includes('changed')) failed.push(answer.text.slice(0, 300))
      await delay(Math.max(0, EVERY - (performance.now() - began)))
    }
  })
  return {
    took,
    failed,
    news: () => news,
    async stop() {
      isOn = false
      await Promise.all(works)
      for (const stream of streams) stream.destroy()
    },
  }
}

/** A statement by hand, at words that stand once on every page. */
function said(at: number, turn: number) {
  return {
    start: '',
    end: '',
    exact: 'Inquiry, day',
    who: `P${at} said`,
    type: 'person',
    act: 'assert',
    basis: 'unstated',
    by: '',
    modality: 'asserted',
    gist: `The inquiry goes on, ${turn}.`,
  }
}

function listening(origin: string, { cookies }: Visitor, told: () => void) {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  return get(`${origin}/case/${LONG_CASE}/live`, { headers: { cookie } }, (answer) => {
    answer.setEncoding('utf8').on('data', (chunk: string) => {
      if (chunk.includes('event: news')) told()
    })
    answer.on('error', () => {})
  }).on('error', () => {})
}
