import { describe, expect, test } from 'vitest'
import { act, modality } from './acts.ts'
import { addressee } from './addressee.ts'
import { basis } from './basis.ts'
import { crowd, groupBefore } from './crowds.ts'
import { base } from './cues.ts'
import { cast, resolve } from './parties.ts'
import { segment } from './segment.ts'
import type { Act, Basis, Crowd, Modality, Party } from './statement.ts'
import { times } from './times.ts'

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
    ['', 'two dozen fans', of(24, 24, null)],
    ['', 'at least 1,000 residents', of(1000, null, null)],
    ['as many as', '300 men', of(null, 300, null)],
    ['', 'most of the villagers', of(null, null, 'most')],
    ['', 'nearly all', of(null, null, 'nearly all')],
    ['', 'the mayor', null],
    ['', 'a 30-year resident', null],
    ['', 'the class of 2014', null],
    ['', 'Everyone', of(null, null, 'everyone')],
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
  ]
  test.each(cases)('in %j, %j is %j', (text, phrase, name, by) => {
    const tokens = segment(text)
    const wanted = split(phrase)
    const from = tokens.words.findLastIndex((_, i) => wanted.every((word, j) => tokens.words[i + j] === word))
    const party = resolve(tokens, cast(tokens), [from, from + wanted.length], [], null)
    expect([party.name, party.by]).toEqual([name, by])
    expect(text.slice(...party.mention)).toBe(name)
  })

  test('"we" inside a quotation are its speaker', () => {
    const tokens = segment('“We left,” Ana Roy said.')
    const self: Party = { name: 'Ana Roy', mention: [11, 18], by: 'name' }
    expect(resolve(tokens, cast(tokens), [1, 2], [], self)).toEqual({ ...self, by: 'self' })
  })
})
