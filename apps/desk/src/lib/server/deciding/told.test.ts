import { expect, test } from 'vitest'
import { deskWithPage, MARA, OLEG } from '../testing/desk.ts'
import { accept, refuse } from './decide.ts'
import { decidersOf } from './deciders.ts'
import { draftOf } from './draft.ts'
import { proposedOn } from './proposed.ts'
import { decidedByOthers, toldOf } from './told.ts'

const MEANT = { accepted: accept, refused: refuse } as const

test.each([
  ['accepted', OLEG, 'accepted', false, 'Oleg Trent accepted this first. Nothing is recorded twice.'],
  ['accepted', OLEG, 'refused', false, 'Oleg Trent accepted this first. Nothing is recorded twice.'],
  ['refused', OLEG, 'accepted', false, 'Oleg Trent refused this first, so it is not recorded.'],
  ['accepted', MARA, 'accepted', true, 'Recorded.'],
  ['refused', MARA, 'refused', true, 'Refused. It is not asked again.'],
  ['accepted', MARA, 'refused', false, expect.stringContaining('You accepted this before.')],
  ['refused', MARA, 'accepted', false, expect.stringContaining('You refused this before')],
] as const)('%s by %o first, then %s by Mara', async (first, by, meant, taken, told) => {
  const { desk, id, document } = await deskWithPage()
  const [one] = proposedOn(await draftOf(desk, id), 0).filter(({ subject }) => subject === 'statement')
  const asked = { caseId: id, page: document, key: one?.key ?? '' }
  expect(await MEANT[first](desk, { ...asked, person: by })).toBe(first)
  const mine = { ...asked, person: MARA }
  const came = await MEANT[meant](desk, mine)
  expect(came).toBe('gone')
  const now = await draftOf(desk, id)
  const named = await decidersOf(now, async () => [MARA, OLEG])
  const action = meant === 'accepted' ? 'accept' : 'refuse'
  expect(toldOf(came, { ...mine, meant: action }, now.decisions, named)).toMatchObject({ taken, told })
  expect(decidedByOthers(now, MARA, named)).toHaveLength(by === OLEG ? 1 : 0)
})

test('what is refused behind what it needs is asked no more, and nobody is told that it failed', async () => {
  const { desk, id, document } = await deskWithPage()
  const { proposals } = await draftOf(desk, id)
  const needing = proposals.find(({ subject, needs }) => subject === 'bearing' && needs.length > 0)
  const needed = proposals.find(({ key, subject }) => subject === 'statement' && needing?.needs.includes(key))
  const asked = (key = '') => ({ caseId: id, page: document, key, person: MARA })
  expect(await refuse(desk, asked(needed?.key))).toBe('refused')
  const came = await refuse(desk, asked(needing?.key))
  const { decisions } = await draftOf(desk, id)
  const meant = { ...asked(needing?.key), meant: 'refuse' }
  expect(toldOf(came, meant, decisions, String)).toMatchObject({
    taken: true,
    told: expect.stringContaining('It is not asked any more'),
  })
  expect(toldOf(came, { ...meant, meant: 'accept' }, decisions, String).taken).toBe(false)
})
