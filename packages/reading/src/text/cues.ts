/** Words → the base forms that the cue lists are written in, and the act each form signals. */
import { CUE_PHRASES, CUES, IRREGULAR } from '../data/cues.ts'
import { ACTS, type Act } from '../statement.ts'
import { perWord } from './known.ts'
import { remembered } from './remembered.ts'
import type { Tokens } from './tokens.ts'

const ACT_OF = new Map<string, Act>()
for (const act of ACTS) for (const form of CUES[act].split(' ')) if (!ACT_OF.has(form)) ACT_OF.set(form, act)

/** Every base form that a list mentions, alone or in a phrase. */
const KNOWN = new Set([...ACT_OF.keys(), ...Object.keys(CUE_PHRASES).flatMap((phrase) => phrase.split(' '))])

/** What the phrases of several words begin with. */
const OPENERS = new Set(Object.keys(CUE_PHRASES).map((phrase) => phrase.split(' ', 1)[0]))

/** The base form of a cue word, or the lower-cased word itself when no list has one. */
export const base = remembered((word) => {
  const lower = word.toLowerCase().replace('’', "'")
  return IRREGULAR.get(lower) ?? baseForms(lower).find((form) => KNOWN.has(form)) ?? lower
})

export const baseAt = perWord(base)

/** What a word may be an inflected form of, itself first. */
export function baseForms(word: string): string[] {
  const forms = [word]
  for (const [suffix, endings] of SUFFIXES) {
    if (!word.endsWith(suffix) || word.length < suffix.length + 2) continue
    const stem = word.slice(0, -suffix.length)
    for (const ending of endings) forms.push(stem + ending)
    if (stem.at(-1) === stem.at(-2)) forms.push(stem.slice(0, -1))
  }
  return forms
}

const SUFFIXES: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
]

/** The act that a base form signals, if it is a cue word. */
export function actOf(form: string): Act | undefined {
  return ACT_OF.get(form)
}

/** The act of a phrase of base forms: the longest listed phrase first, then its words from the left. */
export function actOfPhrase(forms: readonly string[]): Act | undefined {
  for (let size = 3; size > 1; size--)
    for (let i = 0; i + size <= forms.length; i++) {
      if (!OPENERS.has(forms[i])) continue
      const act = CUE_PHRASES[forms.slice(i, i + size).join(' ')]
      if (act) return act
    }
  for (const form of forms) {
    const act = ACT_OF.get(form)
    if (act) return act
  }
  return undefined
}

/**
 * Whether a word may signal an attribution at all: the cheap question asked before looking inside a content.
 */
export const mayCue = remembered((word) => ACT_OF.has(base(word)) || word.toLowerCase() === 'according')

const mayCueAt = perWord(mayCue)

/** Whether any word may. */
export function anyCue(tokens: Tokens): boolean {
  for (let i = 0; i < tokens.words.length; i++) if (mayCueAt(tokens, i)) return true
  return false
}
