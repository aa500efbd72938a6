import { setTimeout as delay } from 'node:timers/promises'
import type { Case } from '@hearsay/case'
import { openDeskReader, placesOf } from '@hearsay/store'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WIRE } from '../src/lib/server/guide/sample-pages.ts'
import { invited, joined } from './arrive.ts'
import { type ServedDesk, serveDesk } from './served.ts'
import { type Answer, Visitor } from './visitor.ts'

/*
 * The desk is killed while it does each step of the way from a case to publication and back. What it has
 * answered is there afterwards, nothing is half there, and what is sent again, twice at once, is there once.
 * HEARSAY_FAULTS says how often the way is gone: each time the kills come at other moments.
 */

const ROUNDS = Number(process.env.HEARSAY_FAULTS ?? 1)

let desk: ServedDesk
let mara: Visitor
let oleg: Visitor

beforeAll(async () => {
  desk = await serveDesk()
  mara = await joined(desk, desk.firstSteward, 'Mara Voss')
  oleg = await invited(desk, mara, 'editor', 'Oleg Trent')
})

afterAll(async () => {
  await desk?.close()
})

type Form = Readonly<Record<string, string>> | readonly (readonly [string, string])[]

interface Step {
  readonly name: string
  /** Whoever sends it, where it is not Mara. */
  readonly by?: () => Visitor
  /** Where it is sent, and what. */
  readonly ask: (id: string) => Promise<readonly [path: string, form: Form]>
  /** How many there are of what it makes. */
  readonly made: (of: Case, notices: readonly string[], opened: number) => number
}

const plain = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
const valuesOf = (text: string, name: string): string[] =>
  [...text.matchAll(new RegExp(`name="${name}"[^>]* value="([^"]*)"`, 'g'))].map(([, value = '']) =>
    plain(value),
  )

/** A form as it is shown, with what is in it that nobody writes. */
async function shown(path: string, names: readonly string[]): Promise<Record<string, string>> {
  const { text } = await mara.ask(path)
  return Object.fromEntries(names.map((name) => [name, valuesOf(text, name)[0] ?? '']))
}

async function pageOf(id: string): Promise<{ path: string; keys: string[] }> {
  const { text } = await mara.ask(`/case/${id}`)
  const path = /\/case\/[^"/]+\/page\/[^"/]+/.exec(text)?.[0] ?? ''
  // After a start it is drafted first; whoever looks is not kept waiting for it.
  for (let tries = 0; tries < 300; tries += 1) {
    const keys = [...new Set(valuesOf((await mara.ask(path)).text, 'key'))]
    if (keys.length > 0) return { path, keys }
    await delay(100)
  }
  throw new Error(`expected something to decide on ${path}`)
}

const CLAIM = 'The ropes were cut.'
const CHANGED = 'The ropes were cut with a saw.'

const steps = (title: string): readonly Step[] => [
  {
    name: 'open a case',
    ask: async () => ['/new', { title, question: 'Who did it?', kicker: 'Sable Lock', language: 'en' }],
    made: (_of, _notices, opened) => opened,
  },
  {
    name: 'capture a page',
    ask: async (id) => [`/case/${id}/capture`, { links: '', url: '', ...WIRE }],
    made: (of) => of.document.size,
  },
  {
    name: 'accept a proposal',
    ask: async (id) => {
      const { path, keys } = await pageOf(id)
      return [`${path}?/accept`, { key: keys[0] ?? '' }]
    },
    made: (of) => Math.min(1, of.statement.size),
  },
  {
    name: 'refuse several',
    ask: async (id) => {
      const { path, keys } = await pageOf(id)
      return [`${path}?/refuseShown`, keys.slice(-3).map((key) => ['key', key] as const)]
    },
    // They are decided each by itself: some may be, and the rest are once it is sent again.
    made: () => 1,
  },
  {
    name: 'record a claim',
    ask: async (id) => {
      const path = `/case/${id}/records/claim/new`
      return [`${path}?/record`, { ...(await shown(path, ['once'])), text: CLAIM, why: '' }]
    },
    made: (of) => [...of.claim.values()].filter(({ text }) => text === CLAIM || text === CHANGED).length,
  },
  {
    name: 'change it',
    ask: async (id) => {
      const path = `/case/${id}/record/${await claimIn(id)}/change`
      const form = await shown(path, ['once', 'expected'])
      return [`${path}?/record`, { ...form, text: CHANGED, why: 'More exact.' }]
    },
    made: (of) =>
      of.history.filter(({ kind, after }) => kind === 'correction' && after?.kind === 'claim').length,
  },
  {
    name: 'take it out',
    ask: async (id) => {
      const path = `/case/${id}/record/${await claimIn(id)}/retract`
      return [path, { ...(await shown(path, ['once'])), why: 'It is said elsewhere.' }]
    },
    made: (of) =>
      of.history.filter(({ kind, before }) => kind === 'retraction' && before?.kind === 'claim').length,
  },
  recorded('exhibit', async (id) => ({
    name: 'The ropes of the Orla',
    type: 'object',
    'sentences.0.text': 'The ropes were taken from the water.',
    'sentences.0.cites.0': await firstOf(id, 'statement'),
  })),
  recorded('custody', async (id) => ({
    exhibit: await firstOf(id, 'exhibit'),
    event: 'refused',
    reason: 'They are at the yard.',
    'statements.0': await firstOf(id, 'statement'),
  })),
  recorded('assessment', async (id) => ({
    of: id,
    standing: 'not-established',
    confidence: 'low',
    sentence: 'Nobody has shown what parted the ropes.',
    confidenceSentence: 'Few pages say how they know.',
    'reasons.0.text': 'The owner denies it.',
    'reasons.0.cites.0': await firstOf(id, 'statement'),
  })),
  {
    name: 'sign the assessment',
    by: () => oleg,
    ask: async (id) => {
      const path = `/case/${id}/record/${await firstOf(id, 'assessment')}/sign`
      return [path, await shown(path, ['once'])]
    },
    made: (of) => of.signature.size,
  },
  {
    name: 'publish',
    ask: async (id) => {
      const path = `/case/${id}/publish`
      return [`${path}?/publish`, { ...(await shown(path, ['size'])), embargo: '' }]
    },
    made: (_of, notices) => notices.filter((kind) => kind === 'edition').length,
  },
  {
    name: 'withdraw',
    ask: async (id) => {
      const path = `/case/${id}/publish`
      return [`${path}?/withdraw`, { ...(await shown(path, ['notice'])), because: 'A name was wrong.' }]
    },
    made: (_of, notices) => notices.filter((kind) => kind === 'withdrawal').length,
  },
]

/** A record that is filled in from nothing. */
function recorded(
  kind: 'exhibit' | 'custody' | 'assessment',
  fields: (id: string) => Promise<Record<string, string>>,
): Step {
  return {
    name: `record: ${kind}`,
    ask: async (id) => {
      const path = `/case/${id}/records/${kind}/new`
      return [`${path}?/record`, { ...(await shown(path, ['once'])), ...(await fields(id)), why: '' }]
    },
    made: (of) => of[kind].size,
  }
}

/** The id of the first record of a kind. */
async function firstOf(id: string, kind: 'statement' | 'exhibit' | 'assessment'): Promise<string> {
  const reader = await openDeskReader(placesOf(desk.data))
  try {
    const [first = 'none'] = (await reader.load(id)).value[kind].keys()
    return first
  } finally {
    await reader.close()
  }
}

async function claimIn(id: string): Promise<string> {
  const { text } = await mara.ask(`/case/${id}/records/claim?q=ropes`)
  const ids = [...text.matchAll(/\/record\/([\w-]*ropes[\w-]*)"/g)].map(([, one = '']) => one)
  return ids[0] ?? 'none'
}

/** What lies in the store, as it is seen beside the desk. Fails where a case is not sound. */
async function look(title: string) {
  const reader = await openDeskReader(placesOf(desk.data))
  try {
    const slug = title.toLowerCase().replaceAll(' ', '-')
    const ids = (await reader.cases()).map(({ id }) => id).filter((id) => id.startsWith(slug))
    const [id] = ids
    if (id === undefined) return { id: '', made: () => 0 }
    expect(await reader.verify(id)).toMatchObject({ ok: true })
    const { value } = await reader.load(id)
    const notices = (await reader.notices(id)).map(({ kind }) => kind)
    return { id, made: (step: Step) => step.made(value, notices, ids.length) }
  } finally {
    await reader.close()
  }
}

const isTaken = ({ status, text }: Answer): boolean =>
  status < 400 && !text.includes('"type":"failure"') && !text.includes('"type":"error"')

/** Milliseconds after which it is killed: before it has begun, in the midst of it, once it is done. */
const AFTER = [2, 25, 60, 8, 120, 40, 15, 90, 250, 30, 5, 75, 20]

test.each(Array.from({ length: ROUNDS }, (_, round) => round))(
  'killed at every step, round %i',
  async (round) => {
    const title = `Way ${round}`
    for (const [at, step] of steps(title).entries()) {
      const { id } = await look(title)
      const [path, form] = await step.ask(id)
      const who = step.by?.() ?? mara
      const send = () => who.ask(path, { form })
      const first = send().catch(() => undefined)
      await delay(AFTER[(at + round) % AFTER.length])
      await desk.kill()
      const answered = await first
      await desk.again()
      const after = (await look(title)).made(step)
      expect(after, step.name).toBeLessThanOrEqual(1)
      if (answered && isTaken(answered)) expect(after, step.name).toBe(1)
      await Promise.all([send(), send()])
      expect((await look(title)).made(step), step.name).toBe(1)
    }
  },
  240_000,
)

test.each([1, 15, 40, 120])(
  'killed %i ms after somebody joins: they are there once, or may join still',
  async (wait) => {
    const name = `Joiner${wait} Lind`
    const email = `joiner${wait}@desk.example`
    const { text } = await mara.ask('/people?/invite', { form: { role: 'reporter' } })
    const link = /http:[^<\s]+invitation=[\w-]+/.exec(text)?.[0] ?? ''
    const form = { name, email, password: 'a long enough password' }
    const first = new Visitor(desk.origin).ask(link, { form }).catch(() => undefined)
    await delay(wait)
    await desk.kill()
    const answered = await first
    await desk.again()
    const people = async () => (await mara.ask('/people')).text.split(name).length - 1
    const [before, again] = [await people(), await new Visitor(desk.origin).ask(link, { form })]
    if (answered && answered.status < 400) expect(before).toBeGreaterThan(0)
    // Once they are there, it was taken up for good. Killed between the two, it is gone, and another does.
    if (before > 0) expect(again.status).toBeGreaterThanOrEqual(400)
    if (before === 0 && again.status >= 400) {
      const { text } = await mara.ask('/people?/invite', { form: { role: 'reporter' } })
      const other = /http:[^<\s]+invitation=[\w-]+/.exec(text)?.[0] ?? ''
      expect((await new Visitor(desk.origin).ask(other, { form })).status).toBeLessThan(400)
    }
    const { password } = form
    const came = await new Visitor(desk.origin).ask('/sign-in', { form: { email, password } })
    expect(came.status).toBe(303)
    expect(await people()).toBeGreaterThan(0)
  },
)
