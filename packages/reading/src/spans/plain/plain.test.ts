import { expect, test } from 'vitest'
import { segment } from '../../text/segment.ts'
import { plain, plainClauses } from './plain.ts'

/** Statements of a text as "source | cue | content". */
function read(text: string, find = plain): string[] {
  const tokens = segment(text)
  const words = ({ from, to }: { from: number; to: number }): string => tokens.words.slice(from, to).join(' ')
  return find(tokens, []).map(({ source, cue, contents }) =>
    [source ? words(source) : '', words(cue), contents.map(words).join(' … ')].join(' | '),
  )
}

const cases: [string, ...string[]][] = [
  ['We think the quarry is spent.', 'We | think | the quarry is spent'],
  ['Many in the village believe the well was poisoned; others doubt it.',
    'Many in the village | believe | the well was poisoned', 'others | doubt | it'],
  ['He did not know whether they lived, and nobody told him why the radio was off.',
    'He | did not know | whether they lived', 'nobody | told | why the radio was off'],
  ['The tenants want the mast taken down because it hums, but the firm refuses to move it.',
    'The tenants | want | the mast taken down', 'the firm | refuses | to move it'],
  ['The guild has repeatedly asked the owners to mend the roof.',
    'The guild | has repeatedly asked | the owners to mend the roof'],
  ['Do you really believe he did it?', 'you | really believe | he did it'],
  ['You need to know if the water is safe.', 'You | need to know | if the water is safe'],
  ['They call the levy “theft”. She calls the clerk.', 'They | call | the levy “ theft ”'],
  ['She hates the noise. I see him. He sees it as a threat.', 'She | hates | the noise', 'He | sees | it as a threat'],
  ['They want lower rents and say that the landlord pays nothing.',
    'They | want | lower rents', 'They | say | that the landlord pays nothing'],
  ['The cook has mocked and insulted the waiters.', 'The cook | has mocked and insulted | the waiters'],
  ['The agency could not be sure that the money came.', 'The agency | could not be sure | that the money came'],
  ['Most residents are not happy at all with the smell.', 'Most residents | are not happy at all | with the smell'],
  ["The union's demand for a rise was met.", "The union 's | demand | for a rise"],
  ['The board met a request from traders in Lund to reopen the ford.',
    'traders in Lund | request | to reopen the ford'],
  ['It drops the claim of your agent that we left.', 'your agent | claim | that we left'],
  ['It ended with the idea that she left.', ' | idea | that she left'],
  ['The belief that the mayor was ill is widespread.', ' | belief | that the mayor was ill'],
  ['Suggestions that she lied.', ' | Suggestions | that she lied'],
  ['The smith swore again in autumn that the hides were dry.', 'The smith | swore | that the hides were dry'],
  ["There is little point for Ana to respond to Ben's threats to sue.", "Ben 's | threats | to sue"],
  ['Our goal is not to harm anybody.', 'Our | goal | to harm anybody'],
  ['The tower is painted as a ruin and not as a home.', ' | is painted as | The tower … a ruin'],
  ['The miller was seen as late as noon.'],
  ['It began with the idea that the mill needs to be closed.', ' | idea | that the mill needs to be closed'],
  ['They made the claim that the mill was cursed, amid concern over the roof.', ' | concern | over the roof'],
  ["It's hard to explain why the mill burned.", ' | explain | why the mill burned'],
  ['It is clear from the open ledgers that the mill is sold.', ' | It is clear | that the mill is sold'],
  ['The boss has their support. It was agreed that the road would close.',
    ' | It was agreed | that the road would close'],
  ['The man accused of theft left. United States officials arrived.'],
  ['What he needs is peace, and the report that was false is lost.'],
  ['The report that the dam had leaked was false.', ' | report | that the dam had leaked'],
] // biome-ignore format: one reading a line
test.each(cases)('%s', (text, ...expected) => {
  expect(read(text)).toEqual(expected)
})

test('words that another statement has are left to it', () => {
  const tokens = segment('We think the quarry is spent.')
  expect(plain(tokens, plain(tokens, []))).toEqual([])
})

test('where only clauses count, wishes and likings do not', () => {
  const text = 'They want a rise. They say the mill is shut.'
  expect(read(text, plainClauses)).toEqual(['They | say | the mill is shut'])
})
