import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readCaseFiles } from '@hearsay/case'
import { describe, expect, it } from 'vitest'
import { type AccountForm, type GroupCut, weighCase } from './index.ts'

/*
 * Cases that lie beside a checkout and not in it: small ones that were weighed wrongly once, and five
 * invented incidents with their figures worked out by hand (NOTES.md beside each). Where the rules have
 * changed since, the figures here were worked out by hand again, and a comment says why.
 */
const SHARED = new URL('../../../../../shared/', import.meta.url)
const isHere = existsSync(new URL('data/drafting/', SHARED))
if (!isHere) console.warn('Left out: the cases beside the checkout (../shared) are not here.')

function weighed(folder: string) {
  const at = new URL(`${folder}/`, SHARED)
  const names = readdirSync(at).filter((name) => name.endsWith('.yaml'))
  const files = names.map((name) => ({ name, text: readFileSync(new URL(name, at), 'utf8') }))
  return weighCase(readCaseFiles(files, { read: (file) => readFileSync(new URL(file, at)) }).case)
}

/** `F0 · F1 · F2 strict, at word · F3 strict, at word`, as the tables of the notes have them. */
function figures({ f0, f1, strict, atWord }: AccountForm): string {
  const range = (low: number | null, high: number | null) =>
    low === high ? `${low}` : `${low}–${high ?? ''}`
  const cut = ({ low, high }: GroupCut) => range(low.lower, high.upper)
  return [
    f0,
    range(f1.low, f1.high),
    range(strict.f2.low, strict.f2.high),
    range(atWord.f2.low, atWord.f2.high),
    cut(strict.f3),
    cut(atWord.f3),
  ].join(' · ')
}

describe.runIf(isHere)('cases beside the checkout', () => {
  it.each([
    ['01-tannery-row', 'gas', '3 · 2 · 1–2 · 1–2 · 1–2 · 1–2'],
    ['01-tannery-row', 'gas, strong', '1 · 1 · 0–1 · 0–1 · 0–1 · 0–1'],
    ['01-tannery-row', 'bombing', '4 · 2 · 0–2 · 0–2 · 0–2 · 0–2'],
    ['01-tannery-row', 'rockets', '1 · 1 · 0–1 · 0–1 · 0–1 · 0–1'],
    ['01-tannery-row', 'rockets, strong', '0 · 0 · 0 · 0 · 0 · 0'],
    ['02-checkpoint-17', 'shot-standing', '4 · 2 · 2 · 2 · 2 · 2'],
    ['02-checkpoint-17', 'shot-standing, strong', '1 · 1 · 1 · 1 · 1 · 1'],
    // The notes have F3 strict at 2, when copying took outlets whole. It takes the three pairs of quotations
    // now: Samira, the soldier and Odai stand in soldiers-fired, and kept-on, the lesser, has the soldier,
    // those on shift and Mun: 2–3 as before copying.
    ['02-checkpoint-17', 'shot-moving', '4 · 4–5 · 2–3 · 2–3 · 2–3 · 2–3'],
    ['02-checkpoint-17', 'hill', '5 · 3 · 0–3 · 0–3 · 0–3 · 0–3'],
    ['02-checkpoint-17', 'hill, strong', '1 · 1 · 0–1 · 0–1 · 0–1 · 0–1'],
    // The notes have F1 at 2, when an exhibit was no origin. Holt, Maye, and the card log, whose maker nobody
    // names: 3.
    ['03-larkin-falls', 'forgotten-card', '3 · 3 · 1–2 · 1–3 · 1–2 · 1–3'],
    ['03-larkin-falls', 'forgotten-card, strong', '3 · 2 · 1–2 · 1–2 · 1–2 · 1–2'],
    ['03-larkin-falls', 'smuggled', '3 · 4 · 0–2 · 0–2 · 0–2 · 0–2'],
    ['03-larkin-falls', 'smuggled, strong', '3 · 3 · 0–2 · 0–2 · 0–2 · 0–2'],
    ['03-larkin-falls', 'counted-twice', '2 · 1 · 1 · 1 · 1 · 1'],
    ['04-wexcombe-moor', 'chlorine-leak', '5 · 3 · 3 · 3 · 3 · 3'],
    ['04-wexcombe-moor', 'chlorine-leak, strong', '3 · 2 · 0–2 · 0–2 · 0–2 · 0–2'],
    // The notes have F3 at their word at 0–2, since pages cannot fail there. The record cites Dane's
    // statement in the wire and the company's in the Clarion: one event takes both statements, in both
    // readings.
    ['04-wexcombe-moor', 'steam', '2 · 2 · 0–2 · 0–2 · 0–1 · 0–1'],
    ['04-wexcombe-moor', 'road-tanker', '1 · 1 · 0–1 · 0–1 · 0–1 · 0–1'],
    ['05-kesh-ford', 'army', '4 · 22 · 2–3 · 2–3 · 2–3 · 2–3'],
    ['05-kesh-ford', 'army, strong', '2 · 2 · 2 · 2 · 2 · 2'],
    ['05-kesh-ford', 'rebels', '6 · 4– · 1–3 · 1–3 · 1–3 · 1–3'],
    ['05-kesh-ford', 'sale', '2 · 1 · 0–1 · 0–1 · 0–1 · 0–1'],
    ['05-kesh-ford', 'sale, strong', '1 · 1 · 0–1 · 0–1 · 0–1 · 0–1'],
  ])('%s: %s', (folder, form, expected) => {
    const [id, strong] = form.split(', ')
    const account = weighed(`data/drafting/${folder}/case`).accounts.find((one) => one.account === id)
    const found = strong === undefined ? account?.core : account?.strong
    expect(found && figures(found)).toBe(expected)
  })

  it('what the wire’s paper has of its own is no copy: from-plant has Petty, Marsh, Bell, and the parent’s call', () => {
    // By hand in the notes, too; the product of then had 3, since the event took the Herald whole.
    expect(weighed('data/drafting/04-wexcombe-moor/case').claims.get('from-plant')?.strict.f3.high).toEqual({
      lower: 4,
      upper: 4,
    })
  })

  it.each([
    // An outlet copied one claim and has a witness of its own for the other.
    ['cases/copying', 'red', 2],
    ['cases/copying', 'fell', 1],
    // A teller took back what he told: nothing is left of it, with whoever has it from him.
    ['cases/recant', 'fell', 0],
  ])('%s: F3 strict of %s is %i', (folder, claim, lines) => {
    const { strict, f1 } = weighed(folder).claims.get(claim) ?? {}
    expect(strict?.f3.high).toEqual({ lower: lines, upper: lines })
    if (lines === 0) expect(f1).toEqual({ low: 0, high: 0 })
  })
})
