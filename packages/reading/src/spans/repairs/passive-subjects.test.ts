import { describe, expect, test } from 'vitest'
import { segment } from '../../text/segment.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Linked } from '../links/links.ts'
import type { Role, Span } from '../links/spans.ts'
import { readPassive } from './passive-subjects.ts'

/** The tokens of a phrase, where it first stands. */
function find(tokens: Tokens, role: Role, phrase: string): Span {
  const words = segment(phrase).words
  const from = tokens.words.findIndex((_, i) => words.every((word, k) => tokens.words[i + k] === word))
  if (from < 0) throw new Error(`"${phrase}" is not in the text`)
  return { role, from, to: from + words.length, sure: 1 }
}

/** What becomes of a statement as the model linked it; parts as words, contents joined by `…`. */
function repaired(text: string, source: string, cue: string, content: string) {
  const tokens = segment(text)
  const linked: Linked = {
    source: source ? find(tokens, 'source', source) : undefined,
    cue: find(tokens, 'cue', cue),
    contents: content.split(' … ').map((phrase) => find(tokens, 'content', phrase)),
    sourceChance: 1,
    contentChance: 1,
  }
  const found = readPassive(tokens, [], linked)
  const words = ({ from, to }: Span): string => tokens.words.slice(from, to).join(' ')
  return {
    source: found.source ? words(found.source) : '',
    content: found.contents.map(words).join(' … '),
    told: found.told ? words(found.told) : '',
  }
}

type Case = [text: string, source: string, cue: string, content: string, want: string]

/** Each case's last column is who speaks, or who was told, and the content. */
function hold(cases: readonly Case[], who: 'source' | 'told'): void {
  test.each(cases)('%s (%s)', (text, source, cue, content, want) => {
    const got = repaired(text, source, cue, content)
    expect(`${got[who]}: ${got.content}`).toBe(want)
  })
}

describe('the subject of a passive says nothing', () => {
  const cases: Case[] = [
    ['Ana was accused of theft.', 'Ana', 'was accused of', 'theft', ': Ana … theft'],
    ["Ana hasn't been charged with theft.", 'Ana', "hasn't been charged with", 'theft', ': Ana … theft'],
    ['Ana was widely called a fraud.', 'Ana', 'called', 'a fraud', ': Ana … a fraud'],
    ['Ana, who was accused of theft, left.', 'Ana', 'was accused of', 'theft', ': Ana … theft'],
    ['“A liar,” Ana was called.', 'Ana', 'was called', 'A liar', ': A liar … Ana'],
    ['It was announced that it rained.', 'It', 'was announced', 'that it rained', ': that it rained'],
    ['Ana has faced sharp criticism for her vote.', 'Ana', 'has faced sharp criticism for', 'her vote', ': Ana … her vote'],
    ['The road seems safe.', 'The road', 'seems', 'safe', ': The road … safe'],
    ["The road doesn't seem safe.", 'The road', "doesn't seem", 'safe', ': The road … safe'],
    ['The road, it seems, is safe.', 'it', 'seems', 'The road … is safe', ': The road … is safe'],
  ] // biome-ignore format: one line a case
  hold(cases, 'source')
})

describe('a source that is not the subject of a passive stays', () => {
  const cases: Case[] = [
    ['Ana accused the city of theft.', 'Ana', 'accused', 'the city of theft', 'Ana: the city of theft'],
    ['Ana has said it rained.', 'Ana', 'has said', 'it rained', 'Ana: it rained'],
    ['Ana was saying it rained.', 'Ana', 'was saying', 'it rained', 'Ana: it rained'],
    ['In the report, Omar is accused of theft.', 'the report', 'is accused of', 'theft', 'the report: theft'],
    ['In the letter were claims that it rained.', 'the letter', 'were claims', 'that it rained', 'the letter: that it rained'],
    ['Among voters, it was seen as a failure.', 'voters', 'was seen', 'as a failure', 'voters: as a failure'],
    ['Ana wants to be seen as tough.', 'Ana', 'wants to be seen', 'as tough', 'Ana: as tough'],
    // What is on the subject's own mind, or what the subject was heard to say, is the subject's.
    ['Ana was worried that it rained.', 'Ana', 'was worried', 'that it rained', 'Ana: that it rained'],
    ['They are opposed to the plan.', 'They', 'are opposed to', 'the plan', 'They: the plan'],
    ['Ana was quoted as saying it rained.', 'Ana', 'was quoted as saying', 'it rained', 'Ana: it rained'],
    ['Ana can be heard saying it rained.', 'Ana', 'can be heard', 'saying it rained', 'Ana: saying it rained'],
    ['Ana was heard to say it rained.', 'Ana', 'was heard to say', 'it rained', 'Ana: it rained'],
    ['Ana seemed to blame the city.', 'Ana', 'seemed', 'to blame the city', 'Ana: to blame the city'],
  ] // biome-ignore format: one line a case
  hold(cases, 'source')
})

describe('who did it stands after "by", and what goes on after them is content', () => {
  const cases: Case[] = [
    ['Ana was accused by the police of theft.', 'Ana', 'was accused', 'theft', 'the police: Ana … theft'],
    ['Ana was accused by police of lying.', 'police of lying', 'was accused', 'Ana', 'police: Ana … of lying'],
    ['Ana was accused by Omar, the judge, of lying.', 'Omar, the judge,', 'was accused', 'Ana … of lying', 'Omar , the judge ,: Ana … of lying'],
    ['Ana was accused by a man of theft.', 'a man of theft', 'was accused', 'Ana', 'a man: Ana … of theft'],
    ['Ana was accused of theft by a man of God.', 'a man of God', 'was accused of theft by', 'Ana … of theft', 'a man of God: Ana … of theft'],
    ['Ana was asked by the judge in Leeds to pay.', 'the judge in Leeds', 'was asked', 'to pay', 'the judge in Leeds: to pay'],
    ['It was denounced by Ana as a fraud.', '', 'was denounced by', 'It … Ana as a fraud', 'Ana: It … as a fraud'],
    ['Police were called by a man at noon and left.', '', 'were called', 'Police', 'a man: Police'],
    ['He was told by Ana that it rained.', 'He', 'was told', 'that it rained', 'Ana: that it rained'],
    ['He was told by Ana that it rained.”', '', 'was told', 'He', 'Ana: that it rained'],
    ['“It rained,” was said by Ana.', '', 'was said by', 'It rained', 'Ana: It rained'],
    ['Ana was denounced by Beijing.', 'Beijing', 'was denounced', 'Ana', 'Beijing: Ana'],
    ['Ana was condemned by leading economists.', 'leading economists', 'was condemned', 'Ana', 'leading economists: Ana'],
    ['It was confirmed by 17 agencies.', '17 agencies', 'was confirmed', 'It', '17 agencies: It'],
    ['It was reported by a radio station.', 'a radio station', 'was reported', 'It', 'a radio station: It'],
    ['Ana was criticized by May.', 'May', 'was criticized', 'Ana', 'May: Ana'],
    ['Ana was accused by a number of women.', 'a number of women', 'was accused', 'Ana', 'a number of women: Ana'],
    ['Ana was accused by the League of Voters.', 'the League of Voters', 'was accused', 'Ana', 'the League of Voters: Ana'],
    ['He was told by the envoy to Israel to leave.', 'the envoy to Israel to leave', 'was told', 'He', 'the envoy to Israel: to leave'],
    ['It was denied by the group that bombed the airport.', 'the group that bombed the airport', 'was denied', 'It', 'the group that bombed the airport: It'],
    ['The law is considered by many to be unfair.', 'many', 'is considered', 'The law … by many to be unfair', 'many: The law … to be unfair'],
    // Not everything after "by" is somebody.
    ['It was built by Ana.', 'It', 'was built', 'by Ana', 'It: by Ana'],
    ['The plan will be announced by Thursday.', '', 'will be announced', 'The plan', ': The plan'],
    ['The plan will be announced by Thursday.', 'Thursday', 'will be announced', 'The plan', ': The plan'],
    ['The men were told by phone that it rained.', 'phone', 'were told', 'that it rained', ': that it rained'],
    ['It is expected by the end of May.', 'the end of May', 'is expected', 'It', ': It'],
  ] // biome-ignore format: one line a case
  hold(cases, 'source')
})

test('an agent ends with its sentence', () => {
  const text = 'Mayor was criticised by council\nAna Roy said it rained.'
  expect(repaired(text, '', 'was criticised', 'Mayor').source).toBe('council')
})

test('a clause that the model missed ends before anything that it found', () => {
  const tokens = segment('Omar was told by Ana that the road was shut and Ruth said it rained.')
  const cue = find(tokens, 'cue', 'was told')
  const subject = find(tokens, 'content', 'Omar')
  const linked: Linked = { source: undefined, cue, contents: [subject], sourceChance: 1, contentChance: 1 }
  const found = readPassive(tokens, [subject, cue, find(tokens, 'source', 'Ruth')], linked)
  const words = found.contents.map(({ from, to }) => tokens.words.slice(from, to).join(' '))
  expect(words).toEqual(['that the road was shut and'])
})

describe('whoever was told is no part of what was told', () => {
  const cases: Case[] = [
    ['The men were warned not to speak.', '', 'were warned', 'The men … not to speak', 'The men: not to speak'],
    ['Ana was told that it rained.', 'Ana', 'was told', 'that it rained', 'Ana: that it rained'],
    ['Ana was accused of theft.', '', 'was accused of', 'Ana … theft', ': Ana … theft'],
    ['“It rained,” the jury was told.', '', 'was told', '“It rained,” … the jury', 'the jury: “ It rained , ”'],
    ['A rise was promised to all nurses.', '', 'was promised', 'A rise … to all nurses', ': A rise … to all nurses'],
  ] // biome-ignore format: one line a case
  hold(cases, 'told')
})
