import { expect, test } from 'vitest'
import { quotes } from '../layout/quotes.ts'
import { segment } from '../text/segment.ts'
import { placeOf } from '../text/testing/place.ts'
import { agrees, antecedent, isPronoun } from './antecedents.ts'
import { cast } from './cast.ts'
import type { Kind, Mention } from './mention.ts'

test.each(['he', 'she', 'it', 'they', 'who'])('%s is a pronoun', (word) => expect(isPronoun(word)).toBe(true))
test.each(['we', 'ana'])('%s refers back to nobody', (word) => expect(isPronoun(word)).toBe(false))

const KINDS: readonly Kind[] = [
  'he', 'she', 'person', 'people', 'body', 'document', 'place', 'thing', 'unknown',
] // biome-ignore format: a list
test.each<[string, Kind[]]>([
  ['he', ['he', 'person', 'unknown']],
  ['she', ['she', 'person', 'unknown']],
  ['it', ['body', 'document', 'place']],
  ['they', ['people', 'body']],
])('%s may mean a %j', (word, kinds) => {
  expect(KINDS.filter((kind) => agrees(word, kind))).toEqual(kinds)
})

/** Whom the last such word means, where each of `spoke` spoke, wherever the text has them. */
function meant(text: string, word: string, spoke: readonly string[]): string | undefined {
  const tokens = segment(text)
  const everyone = cast(tokens)
  const all = [...everyone.names, ...everyone.commons].sort((a, b) => a.from - b.from)
  const speakers = all
    .filter((who) => spoke.includes(who.text))
    .map((who) => ({ who, from: who.from, to: who.to, inner: false }))
  const [at] = placeOf(tokens, word)
  const around = { speakers, holder: null, quoted: quotes(tokens).inside }
  return antecedent(tokens, everyone, at, word.toLowerCase(), around)?.text
}

/** So many words that mean nobody. */
const filler = (count: number): string => Array.from({ length: count }, () => 'very').join(' ')

const cases: [string, string, string[], string | undefined][] = [
  ['We met Omar Reza, who left.', 'who', [], 'Omar Reza'],
  ['We met Omar Reza of the very old house who left.', 'who', [], 'Omar Reza'],
  ['We met Omar Reza of the old house who left.', 'who', [], 'Omar Reza'],
  // The latest speaker before whoever was named since, for a while.
  ['Omar Reza spoke. We met Ben Lutz. Then he left.', 'he', ['Omar Reza'], 'Omar Reza'],
  ['Omar Reza spoke. We met Ben Lutz. Then he left.', 'he', [], 'Ben Lutz'],
  ['Omar Reza spoke. We met Ana Lutz. Then he left.', 'he', [], 'Omar Reza'],
  ['Omar Reza spoke. We met Sara Lutz. Then he left.', 'he', [], 'Omar Reza'],
  ['Sara Reza spoke. We met Ben Lutz. Then she left.', 'she', [], 'Sara Reza'],
  ['Omar Reza met Senator Bolt in Larkin Falls. Then he left.', 'he', [], 'Bolt'],
  [`Omar Reza ${filler(50)} met Wren Lutz. Then he left.`, 'he', [], 'Omar Reza'],
  [`Omar Reza ${filler(55)} met Wren Lutz. Then he left.`, 'he', [], 'Omar Reza'],
  [`Omar Reza ${filler(56)} met Wren Lutz. Then he left.`, 'he', [], 'Wren Lutz'],
  [`Omar Reza ${filler(55)} met Ben Lutz. Then he left.`, 'he', ['Omar Reza'], 'Omar Reza'],
  [`Omar Reza ${filler(56)} met Ben Lutz. Then he left.`, 'he', ['Omar Reza'], 'Ben Lutz'],
  [`Omar Reza ${filler(90)}. Then he left.`, 'he', ['Omar Reza'], 'Omar Reza'],
  ['Omar Reza spoke. Ben Lutz spoke. Then he left.', 'he', ['Omar Reza', 'Ben Lutz'], 'Ben Lutz'],
  ['Omar Reza spoke. Then he met Ben Lutz.', 'he', ['Omar Reza', 'Ben Lutz'], 'Omar Reza'],
  // People who stand nearer than a body are "they"; what a body owns does not make it the subject.
  ['The panel spoke of voters off the list if they left.', 'they', ['The panel'], 'voters'],
  ['The panel spoke of lists if they left.', 'they', ['The panel'], 'The panel'],
  // Who shows the sex comes before what may be nobody.
  ['We saw Sur Bolt. The woman rested. It rained. Then she left.', 'she', [], 'The woman'],
  ['We saw Sara Bolt. The woman rested. It rained. Then she left.', 'she', [], 'Sara Bolt'],
  ['Omar Reza left. So said the mayor he met.', 'he', ['the mayor'], 'the mayor'],
  ['We met Omar Reza, and so he left.', 'he', ['Omar Reza'], 'Omar Reza'],
  // Nobody is meant by a name that only tells which one, or that is of several, or in a clause below.
  ['We met Omar Reza. They saw a Lutz parody. Then he left.', 'he', [], 'Omar Reza'],
  ['We met Omar Reza. They saw Lutz supporters. Then he left.', 'he', [], 'Omar Reza'],
  ['Ana Reza spoke. Their Larks spoke. Then she left.', 'she', ['Ana Reza', 'Larks'], 'Ana Reza'],
  ['Ana Reza sang where the mayor sang. Then she left.', 'she', ['Ana Reza'], 'Ana Reza'],
  // A paragraph that brings in somebody new is about them.
  ['Omar Reza spoke.\nBen Lutz sang. Then he left.', 'he', ['Omar Reza'], 'Ben Lutz'],
  ['Omar Reza spoke.\nWe met Ben Lutz. Then he left.', 'he', ['Omar Reza'], 'Omar Reza'],
  ['Omar Reza spoke. Ben Lutz sang. Then he left.', 'he', ['Omar Reza'], 'Omar Reza'],
  ['Omar Reza spoke. Ben Lutz sang.\nThen he left.', 'he', ['Omar Reza'], 'Omar Reza'],
  // A role in the sentence before, named since.
  ['Omar Reza met a mayor. The mayor was late. Then he left.', 'he', [], 'The mayor'],
  ['Omar Reza met a mayor. The mayor was late. It rained. Then he left.', 'he', [], 'Omar Reza'],
  ['Omar Reza met with the mayor. Then he left.', 'he', [], 'Omar Reza'],
  ['The mayor met Omar Reza. Then he left.', 'he', [], 'Omar Reza'],
  ['The mayor was late. Then he left.', 'he', [], 'The mayor'],
  ['The mayor met us. Ben spoke to Omar Reza. Then he left.', 'he', ['Omar Reza'], 'Omar Reza'],
  ['Omar Reza spoke. The mayor sang. Then he left.', 'he', ['Omar Reza'], 'The mayor'],
  ['Omar Reza spoke. The mother sang. Then he left.', 'he', ['Omar Reza'], 'Omar Reza'],
  // "It" and "they" are what did something, speakers first, near ones first.
  ['The union met. The court met. Then it left.', 'it', [], 'The court'],
  ['The union met. The court met. Then it left.', 'it', ['The union'], 'The union'],
  ['The union met. It rained. The court met. Then it left.', 'it', ['The union'], 'The court'],
  ['The union met. Then it met the court.', 'it', ['the court'], 'The union'],
  ['So said the union it left.', 'it', ['the union'], 'the union'],
  ['Then it left. The union met.', 'it', ['The union'], undefined],
  ['The union met. The guards met. Then they left.', 'they', [], 'The guards'],
  ['The guards met. The union met. Then they left.', 'they', [], 'The union'],
  ['The guards met and the union met. Then they left.', 'they', [], 'The guards'],
  ['The guards met. Then it left.', 'it', [], undefined],
  ['The union saw the guards before they left.', 'they', [], 'the guards'],
  ['So why should Norway strike? Then it left.', 'it', [], 'Norway'],
  ['But the union, which met, left. Then it sang.', 'it', [], 'the union'],
  ['The Sur Office kept its notes. They show how.', 'They', [], 'Sur Office'],
  ['We met with the union. Then it left.', 'it', [], undefined],
  ['The union met. Then it left.', 'it', [], 'The union'],
  ['The union met. It rained. Then it left.', 'it', [], undefined],
  ['The union met. It rained. It rained. Then it left.', 'it', ['The union'], undefined],
  ['The union met. It rained. Then it left.', 'it', ['The union'], 'The union'],
  ['“The union met,” we heard. Then it left.', 'it', [], 'The union'],
  ['The union met. We heard: “Then it left.”', 'it', [], undefined],
  ['We heard: “The union met. Then it left.”', 'it', [], 'The union'],
  // A thing that did something leaves the word to mean nobody.
  ['The union met. The tax rose. Then it left.', 'it', [], undefined],
  ['The tax rose. The union met. Then it left.', 'it', [], 'The union'],
  ['The tax rose. The guards met. Then they left.', 'they', [], 'The guards'],
  ['The guards met, the tax rose. Then they left.', 'they', [], 'The guards'],
  ['The union met and Korean Larkins sang. Then it left.', 'it', [], 'The union'],
  // A country counts where its sentence is about it.
  ['There Norway signed. Then it left.', 'it', [], 'Norway'],
  ['The fear that Norway left grew. Then it left.', 'it', [], undefined],
  ['The fear that the Norway left grew. Then it left.', 'it', [], undefined],
  ['The fear that the union met grew. Then it left.', 'it', [], 'the union'],
  ['The fear of the Norway left behind. Then it left.', 'it', [], undefined],
  // Of those not long before.
  [`The union met ${'a man, '.repeat(15)}. Then it left.`, 'it', [], 'The union'],
  [`The union met ${'a man, '.repeat(16)}. Then it left.`, 'it', [], undefined],
  [`The union met. Then it left ${'a man, '.repeat(20)}.`, 'it', [], 'The union'],
  // Evidence is a document or a thing.
  ['The union met. It shows how.', 'It', [], undefined],
  ['The report burned while the union met. It shows how.', 'It', [], 'The report'],
  ['The report burned while the union met. It left.', 'It', [], 'the union'],
  ['The report burned, the tax rose. It shows how.', 'It', [], undefined],
  ['The guards met. They show how.', 'They', [], 'The guards'],
]
test.each(cases)('in %j, %s, after %j spoke, is %s', (text, word, spoke, expected) => {
  expect(meant(text, word, spoke)).toBe(expected)
})

/** A statement around the word, said by somebody who opens the text. */
const held: [string, string, Kind, string | undefined][] = [
  ['The union said it left.', 'it', 'body', 'The union'],
  ['The union said “it left”.', 'it', 'body', undefined],
  ['The union said they left.', 'they', 'body', 'The union'],
  ['Omar Reza said he left.', 'he', 'he', 'Omar Reza'],
  ['Omar Reza said “he left”.', 'he', 'he', undefined],
  ['Omar Reza said of Ben Lutz: “Then he left”.', 'he', 'he', 'Ben Lutz'],
]
test.each(held)('inside what is said in %j, %s is %4$s', (text, word, kind, expected) => {
  const tokens = segment(text)
  const name = text.slice(0, text.indexOf(' said'))
  const mention: Mention = { text: name, from: 0, to: name.split(' ').length, kind }
  const holder = { party: { name, mention: [0, name.length] as const, by: 'name' as const }, mention }
  const around = { speakers: [], holder, quoted: quotes(tokens).inside }
  const [at] = placeOf(tokens, word)
  const everyone = { ...cast(tokens), commons: [] }
  expect(antecedent(tokens, everyone, at, word, around)?.text).toBe(expected)
})
