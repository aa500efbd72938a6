import { expect, test } from 'vitest'
import { knownOf } from './testing/marked.ts'

test.each<[marked: string, why: string]>([
  ['<She> [said] {she saw the truck hit the wall}.', 'she saw'],
  ['<The skipper> [said] {that at three he saw a light}.', 'he saw'],
  ['<Aid workers> [said] {they had seen bodies in the yard}.', 'they had seen'],
  ['{“I could see the flames,”} <Rosa Veen> [said].', 'I could see'],
  ['<A waiter> [said] {he heard three shots}.', 'he heard'],
  ['<Residents> [say] {they felt the ground shake}.', 'they felt'],
  ['<Ida Moe> [said] {she ran outside and saw smoke}.', 'she ran outside and saw'],
  ['{“It fell, with my own eyes I swear it,”} <he> [said].', 'with my own eyes'],
  ['{“I was sleeping when the wave hit,”} <Kofi Mensah> [said].', 'I was sleeping when'],
  ['<Jo Pires, who watched it from her roof,> [said] {one van came}.', 'who watched'],
  ['<Jo Pires>, who was standing at the bar, [said] {he fired twice}.', 'who was standing'],
  ['<Eyewitnesses> [said] {the crowd was calm}.', 'Eyewitnesses'],
  ['<The baker> [recalled] {seeing a stranger}.', 'recalled seeing'],
  ['<He> [saw] {them fall}.', 'saw'],
  ['<They> [had seen] {bruises on her arm}.', 'had seen'],
])('%s: the source saw it', (marked, why) =>
  expect(knownOf(marked)).toEqual({ kind: 'witnessed', from: null, why }),
)

test.each([
  // Turned, left open, or asked.
  '<He> [said] {he never saw the driver}.',
  '<None of them> [said] {they saw the driver}.',
  '{“If I saw it I would tell,”} <he> [said].',
  '<She> [denied] {that she saw the driver}.',
  '<She> [did not say] {she saw the driver}.',
  // Seen by somebody else.
  '<The mayor> [said] {residents saw two drones}.',
  '<The mayor> [said] {the girl told him she saw two drones}.',
  '<Tom Lund> [said] {she saw two drones}.',
  '<Her lawyer> [said] {she saw the man}.',
  '{“My son saw the men,”} <she> [said].',
  '<He> [said] {“I saw it” was all the boy told them}.',
  // Understood, or seen in what others made.
  '{“I saw no reason to doubt her,”} <the judge> [said].',
  '<The curator> [said] {she had seen claims that it was fake}.',
  '<The trader> [said] {he saw an opportunity}.',
  '<She> [said] {she saw the crash on television}.',
  '<She> [said] {the pictures she saw were old}.',
  '<They> [saw] {the move as an insult}.',
  '<The town> [saw] {thirty weddings}.',
  '<Ana Roy> [saw] {her support collapse}.',
  '{“We have seen growing hostility,”} <he> [said].',
  '<She> [said] {she heard that it fell}.',
  '<He> [said] {he felt let down}.',
  '<An expert witness> [said] {the paint was old}.',
  '<Witnesses> [hope] {it will end}.',
])('%s: nobody says that the source saw it', (marked) => expect(knownOf(marked).kind).not.toBe('witnessed'))

test('what somebody else says inside a content is not seen by the source', () => {
  const marked = '<Ana Roy> [said] {the nurse told her she saw the van}.'
  const inner = 'Ana Roy said <the nurse> [told] her {she saw the van}.'
  expect(knownOf(marked, inner)).toMatchObject({ kind: 'told-by', from: 'the nurse' })
})
