import { describe, expect, test } from 'vitest'
import { act } from './how/acts.ts'
import { basis } from './how/basis.ts'
import { crowd, groupBefore } from './how/crowds.ts'
import { modality } from './how/modality.ts'
import { times } from './how/times.ts'
import { quotes } from './layout/quotes.ts'
import { addressee } from './spans/addressee.ts'
import type { Act, Basis, Crowd, Modality, Party } from './statement.ts'
import { base } from './text/cues.ts'
import { segment } from './text/segment.ts'
import { ALONE } from './who/around.ts'
import { cast } from './who/cast.ts'
import type { Kind } from './who/mention.ts'
import { isImpersonal } from './who/nobodies.ts'
import { resolve } from './who/parties.ts'

const split = (text: string): string[] => [...segment(text).words]

describe('cue words come down to their base forms', () => {
  const cases: [string, string][] = [
    ['said', 'say'],
    ['denies', 'deny'],
    ['admitted', 'admit'],
    ['accusing', 'accuse'],
    ['claims', 'claim'],
    ['According', 'accord'],
    ['beliefs', 'belief'],
    ['refused', 'refuse'],
    ['sky', 'sky'],
  ]
  test.each(cases)('%s → %s', (word, form) => expect(base(word)).toBe(form))
})

describe('acts', () => {
  const cases: [string, string, Act][] = [
    ['said', 'it was late', 'assert'],
    ['has denied', 'any part in it', 'deny'],
    ['blamed', 'the army', 'accuse'],
    ['vowed', 'to rebuild', 'promise'],
    ['vowed', 'revenge', 'threaten'],
    ['refused to show', 'the parts', 'refuse'],
    ['asked', 'whether it was true', 'ask'],
    ['asked', 'to see it', 'demand'],
    ['asked to see', 'it', 'demand'],
    ['does not believe', 'the report', 'doubt'],
    ['have not accepted', 'either account', 'reject'],
    ['the belief', 'that it was planned', 'believe'],
    ['According to', 'it rained', 'report'],
    ['called on', 'them to stop', 'demand'],
    ['plans', 'to leave', 'plan'],
    ['declined', 'to comment', 'refuse'],
    ['would neither confirm nor deny', 'the report', 'refuse'],
    ['has pleaded', 'not guilty', 'deny'],
    ['pleaded', 'guilty to fraud', 'assert'],
    ['pleaded', 'for help', 'demand'],
    ['offered', 'no evidence', 'refuse'],
    ['offered', 'to help', 'promise'],
  ]
  test.each(cases)('%s · %s → %s', (cue, content, expected) =>
    expect(act(split(cue), split(content))).toBe(expected),
  )
})

describe('modality', () => {
  const cases: [string, string, Act, Modality][] = [
    ['said', 'the road is shut', 'assert', 'asserted'],
    ['said', 'the road may be shut', 'assert', 'hedged'],
    ['said', 'they will shut the road', 'assert', 'planned'],
    ['said', 'nobody shut the road', 'assert', 'negated'],
    ['denied', 'shutting the road', 'deny', 'negated'],
    ['appears', 'to be shut', 'believe', 'hedged'],
    ['asked', 'why it was not shut', 'ask', 'asserted'],
  ]
  // What is said in the main clause counts; what hangs on it does not.
  const said: [string, Modality][] = [
    ['the tunnel, which nobody likes, will open', 'planned'],
    ['the people who did not leave are safe', 'asserted'],
    ['the men who never paid will be fined', 'planned'],
    ['the bridge that nobody likes collapsed on Monday', 'asserted'],
    ['the man she never met, Omar Lutz, is her uncle', 'asserted'],
    ['the plan they reject will not be dropped', 'negated'],
    ['what nobody said was true', 'asserted'],
    ['everyone in the valley who could walk had left', 'asserted'],
    ['nobody who was there heard the shot', 'negated'],
    ['a plan that will not work', 'asserted'],
    ['the mayor, who might resign, has signed the lease', 'asserted'],
    ['the deal, signed in May, was never ratified', 'negated'],
    ['the dam, built in 1911 and never repaired, may break', 'hedged'],
    ['the letter published by the club may be forged', 'hedged'],
    ['if nobody comes, the road will be shut', 'planned'],
    ['although the pump did not work, the mine was dry', 'asserted'],
    ['after the strike, which did not last, the mill reopened', 'asserted'],
    ['the ferry was late because the captain did not wake', 'asserted'],
    ['the valve failed and will not be replaced', 'asserted'],
    ['the clerk knew that nobody had come', 'asserted'],
    ['he knew nobody came', 'asserted'],
    ['that it was told not to enter', 'asserted'],
    ['not to enter', 'negated'],
    ['they had seen no serious harm', 'negated'],
    ['the firm isn’t bankrupt', 'negated'],
    ['the council could not pay', 'negated'],
    ['the council might not pay', 'hedged'],
    ['not only the roof but the walls were new', 'asserted'],
    ['there is no doubt the roof fell', 'asserted'],
    ['he left without a coat', 'asserted'],
  ]
  test.each(said)('said · %s → %s', (content, expected) =>
    expect(modality(['said'], split(content), 'assert')).toBe(expected),
  )
  test.each(cases)('%s · %s → %4$s', (cue, content, doing, expected) =>
    expect(modality(split(cue), split(content), doing)).toBe(expected),
  )
})

describe('basis', () => {
  const cases: [string, string, string | null, Basis][] = [
    ['said', 'I saw the flash', null, { kind: 'witnessed', from: null }],
    ['said', 'we have documents that show it', null, { kind: 'holds', from: null }],
    ['said', 'a guard told him of it', 'a guard', { kind: 'told-by', from: 'a guard' }],
    ['said', 'he was told by a clerk', null, { kind: 'told-by', from: 'a clerk' }],
    ['said', 'she was told by a clerk that it was a bomb', null, { kind: 'told-by', from: 'a clerk' }],
    ['said', '“ I heard it from my brother , ”', null, { kind: 'told-by', from: 'my brother' }],
    ['said', 'they had learned of the raid from a neighbour', null, { kind: 'told-by', from: 'a neighbour' }],
    ['described', 'seeing a van near the school', null, { kind: 'witnessed', from: null }],
    ['said', 'none of them had seen the flash', null, { kind: 'unstated', from: null }],
    ['believes', 'it was a bomb', null, { kind: 'inferred', from: null }],
    ['said', 'it was a bomb', null, { kind: 'unstated', from: null }],
  ]
  test.each(cases)('%s · %s', (cue, content, teller, expected) =>
    expect(basis(split(cue).map(base), split(content.toLowerCase()), teller)).toEqual(expected),
  )
})

describe('crowds', () => {
  const of = (low: number | null, high: number | null, quantifier: string | null): Crowd => ({
    low,
    high,
    quantifier,
  })
  const cases: [string, string, Crowd | null][] = [
    ['', '20 to 25 people', of(20, 25, null)],
    ['', 'three or four guards', of(3, 4, null)],
    ['', 'between 20 and 25 guards', of(20, 25, null)],
    ['between', '20 and 25 guards', of(20, 25, null)],
    ['', 'two guards and three cooks', of(2, 2, null)],
    ['', 'two dozen fans', of(24, 24, null)],
    ['', 'at least 1,000 residents', of(1000, null, null)],
    ['as many as', '300 men', of(null, 300, null)],
    ['', 'most of the villagers', of(null, null, 'most')],
    ['', 'nearly all', of(null, null, 'nearly all')],
    ['', 'the mayor', null],
    ['', 'a 30-year resident', null],
    ['', 'the class of 2014', null],
    ['', 'Everyone', of(null, null, 'everyone')],
    ['', 'anybody', of(null, null, 'anybody')],
  ]
  test.each(cases)('%s %s', (before, phrase, expected) =>
    expect(crowd(split(phrase), split(before))).toEqual(expected),
  )

  test('a quantifier takes the bounds of the group named before it', () => {
    expect(groupBefore(split('Of the 20 to 25 people she met,'))).toEqual({ low: 20, high: 25 })
  })
})

describe('times', () => {
  const cases: [string, string[]][] = [
    ['He said on Tuesday that it ended last weekend', ['on Tuesday', 'last weekend']],
    ['since 2014 and on March 3, 2015', ['since 2014', 'March 3, 2015']],
    ['two days ago they may march', ['two days ago']],
    ['within three weeks', ['within three weeks']],
    ['no time at all', []],
  ]
  test.each(cases)('%s', (text, expected) =>
    expect(times(text).map(([a, b]) => text.slice(a, b))).toEqual(expected),
  )
})

describe('addressees', () => {
  const cases: [string, string, string][] = [
    ['She told Ana Roy the bridge was shut', 'told', 'Ana Roy'],
    ['She told investigator Ana Roy that it was shut', 'told', 'investigator Ana Roy'],
    ['He told the court that it was late', 'told', 'the court'],
    ['They said to reporters that it was late', 'said', 'reporters'],
    ['He said it was late', 'said', ''],
    ['He told of a fire', 'told', ''],
    ['It warned residents to leave', 'warned', 'residents'],
  ]
  test.each(cases)('%s', (text, cue, expected) => {
    const tokens = segment(text)
    const at = tokens.words.indexOf(cue)
    const [from, to] = addressee(tokens, [at, at + 1], -1) ?? [0, 0]
    expect(tokens.words.slice(from, to).join(' ')).toBe(expected)
  })
})

describe('parties', () => {
  const cases: [string, string, string, Party['by']][] = [
    ['We met Ana Roy today. Later Roy left.', 'Roy', 'Ana Roy', 'surname'],
    ['We met Ana Roy there. Then she left.', 'she', 'Ana Roy', 'pronoun'],
    ['Omar Reza blamed American aircraft. Then he left.', 'he', 'Omar Reza', 'pronoun'],
    ['Omar Reza was in Anbar on Monday. Then he left.', 'he', 'Omar Reza', 'pronoun'],
    ['The National Water Office wrote. Later the NWO denied it.', 'NWO', 'National Water Office', 'acronym'],
    ['It was Karl Aubin, a lawyer. Then the lawyer left.', 'the lawyer', 'Karl Aubin', 'description'],
    ['A leader of Kataib Sur spoke.', 'A leader of Kataib Sur', 'A leader of Kataib Sur', 'name'],
    [
      'Then Abu Sami, a commander of the Sur front, spoke.',
      'Abu Sami, a commander of the Sur front',
      'Abu Sami',
      'name',
    ],
    ['Nobody was named. The minister left.', 'The minister', 'The minister', 'name'],
    // Names keep their particles, and their last part refers back to them.
    ['It was Akram Abbas al-Kabi who spoke.', 'Akram Abbas al-Kabi', 'Akram Abbas al-Kabi', 'name'],
    ['We saw Tarik el-Din first. Later Din left.', 'Din', 'Tarik el-Din', 'surname'],
    ['We saw Ida van der Meer. Later Meer left.', 'Meer', 'Ida van der Meer', 'surname'],
    ['So said Luis de la Vara there.', 'Luis de la Vara', 'Luis de la Vara', 'name'],
    ['We met Salim bin Harun today.', 'Salim bin Harun', 'Salim bin Harun', 'name'],
    // "It" is a body, a document or a country, never a person.
    ['Karl Aubin praised the nurses. The union met, and it left.', 'it', 'The union', 'pronoun'],
    ['Karl Aubin praised the nurses. Then it rose.', 'it', 'it', 'unresolved'],
    [
      'Karl Aubin met Ana Roy. The union of dock workers was angry. It left.',
      'It',
      'The union of dock workers',
      'pronoun',
    ],
    ['Ana Roy read the report. The report blamed Karl Aubin. It ended there.', 'It', 'The report', 'pronoun'],
    ['The letter accused Ana Roy. It named nobody.', 'It', 'The letter', 'pronoun'],
    ['The Sur Water Office warned Karl Aubin. Later it left.', 'it', 'Sur Water Office', 'pronoun'],
    ['In May Norway signed. It left in June.', 'It', 'Norway', 'pronoun'],
    ['The union signed. The tax made bread dear. It encouraged thieves.', 'It', 'It', 'unresolved'],
    ['The union signed. It shows how hard this was.', 'It', 'It', 'unresolved'],
    ['The Sur Water Office signed. Its members left.', 'Its members', 'Sur Water Office', 'description'],
    ['Karl Aubin signed. Its members left.', 'Its members', 'Its members', 'unresolved'],
    ['We met Leif Norway there. Norway signed. It left.', 'It', 'It', 'unresolved'],
    // "He" and "she" are people, "they" people or a body.
    ['Karl Aubin praised the Sur Water Office. He left.', 'He', 'Karl Aubin', 'pronoun'],
    ['The Sur Water Office wrote. Then he left.', 'he', 'he', 'unresolved'],
    ['Ana Roy met a foreman. The foreman was late. He left.', 'He', 'The foreman', 'pronoun'],
    ['The guards heard a shot. They left.', 'They', 'The guards', 'pronoun'],
    ['Karl Aubin was late. Then they left.', 'they', 'they', 'unresolved'],
    // A description goes back to the mention that says most.
    ['The drivers’ union met. The union left.', 'The union', 'The drivers’ union', 'description'],
    [
      'The Sur Water Office wrote. A union met. The office left.',
      'The office',
      'Sur Water Office',
      'description',
    ],
  ]
  test.each(cases)('in %j, %j is %j', (text, phrase, name, by) => {
    const tokens = segment(text)
    const wanted = split(phrase)
    const from = tokens.words.findLastIndex((_, i) => wanted.every((word, j) => tokens.words[i + j] === word))
    const party = resolve(tokens, cast(tokens), [from, from + wanted.length], ALONE)?.party
    expect([party?.name, party?.by]).toEqual([name, by])
    expect(text.slice(...(party?.mention ?? [0, 0]))).toBe(name)
  })

  const nobody = [
    'Nobody', 'No one', 'Anybody', 'Anyone in the room', 'Everyone', 'Someone', 'None of them', 'No official', 'Not one of them',
  ] // biome-ignore format: a list
  test.each(nobody)('%s is no party', (phrase) => {
    const tokens = segment(`${phrase} said so.`)
    expect(resolve(tokens, cast(tokens), [0, tokens.words.length - 3], ALONE)).toBeNull()
  })

  const impersonal: [string, boolean][] = [
    ['It is clear that the road is shut', true],
    ['It seems that the road is shut', true],
    ['It was reported that the road is shut', true],
    ['It was told that the road is shut', false],
    ['It is saying that the road is shut', false],
    ['It said that the road is shut', false],
  ]
  test.each(impersonal)('%s: impersonal %s', (text, expected) =>
    expect(isImpersonal(segment(text), 0, 1)).toBe(expected),
  )

  describe('inside a statement', () => {
    const holding = (name: string, kind: Kind) => ({
      party: { name, mention: [0, name.length] as const, by: 'name' as const },
      mention: { text: name, from: 0, to: split(name).length, kind },
    })
    const cases: [string, Kind, string, string | undefined][] = [
      ['The union said Norway signed and it would strike.', 'body', 'it', 'The union'],
      ['Two guards said the firms knew and they lied.', 'people', 'they', 'Two guards'],
      ['Karl Aubin said it would strike.', 'he', 'it', 'it'],
      ['Karl Aubin said “he lied”.', 'he', 'he', 'he'],
    ]
    test.each(cases)('in %j, said by a %s, %j is %j', (text, kind, word, expected) => {
      const tokens = segment(text)
      const name = text.slice(0, text.indexOf(' said'))
      const at = tokens.words.indexOf(word)
      const around = { speakers: [], holder: holding(name, kind), quoted: quotes(tokens).inside }
      expect(resolve(tokens, cast(tokens), [at, at + 1], around)?.party.name).toBe(expected)
    })
  })

  test('"we" inside a quotation are its speaker', () => {
    const tokens = segment('“We left,” Ana Roy said.')
    const party: Party = { name: 'Ana Roy', mention: [11, 18], by: 'name' }
    const holder = { party, mention: { text: 'Ana Roy', from: 4, to: 6, kind: 'unknown' as const } }
    expect(resolve(tokens, cast(tokens), [1, 2], { ...ALONE, holder })?.party).toEqual({
      ...party,
      by: 'self',
    })
  })
})
