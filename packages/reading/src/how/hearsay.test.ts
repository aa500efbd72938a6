import { expect, test } from 'vitest'
import { knownOf } from './testing/marked.ts'

test.each<[marked: string, from: string | null, why: string]>([
  [
    '<The plumber> [said] {he had been told by a caretaker that it was shut}.',
    'a caretaker',
    'he had been told by a caretaker',
  ],
  ['<She> [said] {she had been told it was shut}.', null, 'she had been told'],
  ['{“I am told by a clerk that it was shut,”} <he> [said].', 'a clerk', 'I am told by a clerk'],
  [
    '{“We have been told through our priest that it fell,”} <they> [said].',
    'our priest',
    'We have been told through our priest',
  ],
  ['{“We heard it from the ferryman,”} <the twins> [said].', 'the ferryman', 'We heard it from the ferryman'],
  [
    '<He> [said] {he had heard from the pilot that it was fog}.',
    'the pilot',
    'he had heard from the pilot that',
  ],
  [
    '<Dr Lind> [said] {she learned of the leak from a nurse}.',
    'a nurse',
    'she learned of the leak from a nurse',
  ],
  [
    '<The bishop> [wrote] {he had it on good authority from the dean}.',
    'the dean',
    'he had it on good authority from the dean',
  ],
  [
    '<The Herald> [has learned] from two officials {that it fell}.',
    'two officials',
    'has learned from two officials',
  ],
  ['<Mrs Okafor> [said] {her nephew told her the bus never came}.', 'her nephew', 'her nephew told her'],
  [
    '<Mrs Okafor> [said] {her nephew, a guard at the depot, had told her it fell}.',
    'her nephew',
    'her nephew, a guard at the depot, had told her',
  ],
  [
    '{“A man at the gate told us it was full,”} <Piet Hamer> [said].',
    'A man at the gate',
    'A man at the gate told us',
  ],
  ['<Reed> [claimed] {to have a source who told him it was full}.', 'a source', 'a source who told him'],
  ['<The pilot> [says] {the tower informed him that it was clear}.', 'the tower', 'the tower informed him'],
  ['{“They told us we had minutes,”} <she> [said].', 'They', 'They told us'],
  ['{“Suppliers tell us they want cash,”} <he> [said].', 'Suppliers', 'Suppliers tell us'],
  ['<The Argus>, quoting four fishermen, [said] {it was cut}.', 'four fishermen', 'quoting four fishermen'],
  ['Citing two diplomats, <the Argus> [said] {she had left}.', 'two diplomats', 'Citing two diplomats'],
  [
    '{The mine was flooded}, <the agency> [said], quoting a rescue official.',
    'a rescue official',
    'quoting a rescue official',
  ],
  [
    '<The Argus> [said] {she had left, citing people familiar with it}.',
    'people familiar',
    'citing people familiar',
  ],
  [
    '[According to] <the Argus>{, which cited two officials, she left}.',
    'two officials',
    'which cited two officials',
  ],
  ['{But, as the Daily Argus wrote, she left,} <he> [said].', 'the Daily Argus', 'as the Daily Argus wrote'],
  // Biome-ignore format: a list.
])('%s: told by %s', (marked, from, why) => expect(knownOf(marked)).toEqual({ kind: 'told-by', from, why }))

test.each([
  // The source told it, or is quoted telling it.
  '<The union> [said] {it had warned the ministry that it was unsafe}.',
  '{“I told them it was unsafe,”} <the foreman> [said].',
  '<The clerk> [says] {he told the auditor that it was so}.',
  // Somebody else was told.
  '<Tom Lund> [said] {the clerk told the police that it was so}.',
  '<Tom Lund> [said] {the clerk told her that it was so}.',
  '<Her lawyer> [said] {the clerk told her that it was so}.',
  '<A spokesman> [said] {the minister was told by the police}.',
  // Nobody told it, or it is denied, ordered, or left open.
  '<The shepherd> [said] {nobody had told him that it was so}.',
  '<She> [claims] {she was never told that it was so}.',
  '{“I was told by nobody,”} <he> [snapped].',
  '<Lund> [denied] {that he had been told by the police}.',
  '<He> [said] {he was told to leave by the guards}.',
  '<He> [asked] {whether he had been told by them}.',
  '{“If my boss told me that I would go,”} <he> [said].',
  '<She> [said] {it was not what her boss told her}.',
  '{“This is the moment they told us of,”} <he> [said].',
  // Things, lessons, and whoever only did something.
  '{“My gut told me that it was over,”} <he> [said].',
  '{“I learned a lot from them,”} <he> [said].',
  '{“I heard from her last year,”} <he> [said].',
  '<The minister>, citing security concerns, [said] {it was shut}.',
  '<Two officials> [said] {the general ordered the killing}.',
  '<Two officials> [said] {the general refused to comment}.',
  '<The coroner> [states] {that the nurse says that it failed}.',
])('%s: nobody told the source', (marked) => expect(knownOf(marked).kind).not.toBe('told-by'))

test('whom the text calls otherwise is called by the name that it gives', () => {
  const marked = 'Ben Okri came. <Ana Roy> [said] {Okri told her it fell}.'
  const inner = 'Ben Okri came. Ana Roy said <Okri> [told] her {it fell}.'
  expect(knownOf(marked, inner)).toMatchObject({ kind: 'told-by', from: 'Ben Okri' })
})

test('a content that is so according to another is told by that one; a part of it is not', () => {
  const text = 'The note says the firm has ten branches, according to its owner.'
  const outer = text
    .replace('The note', '<The note>')
    .replace('says the', '[says] {the')
    .replace('owner', 'owner}')
  const inner = text
    .replace('the firm', '{the firm')
    .replace('es,', 'es},')
    .replace('according to', '[according to]')
    .replace('its owner', '<its owner>')
  expect(knownOf(outer, inner)).toMatchObject({ kind: 'told-by', why: 'according to its owner' })
  const part = text
    .replace('branches', '{branches}')
    .replace('according to', '[according to]')
    .replace('its owner', '<its owner>')
  expect(knownOf(outer, part).kind).not.toBe('told-by')
})

test('a paper that is cited is what it is known through', () => {
  expect(knownOf('Citing the purser’s letters, <three clerks> [said] {it was empty}.')).toEqual({
    kind: 'through',
    from: 'the purser’s letters',
    why: 'Citing the purser’s letters',
  })
})
