/** What the page puts around what is said: mastheads, bylines, hosts and their questions. */
import { lastPerson } from './people.ts'
import { isConversation, isHeadline, nameWords, partAt, type Sheet } from './sheet.ts'
import { keep, startOf, type Told, wordsAt } from './told.ts'

/** Leaves out what stands outside the article, in its furniture, or is said by nobody. */
export function withoutFurniture(told: readonly Told[], sheet: Sheet): Told[] {
  return keep(told, (one) => {
    const at = startOf(one)
    if (!sheet.paragraphs.some(([from, to]) => at >= from && at < to)) return false
    if (
      one.found.length > 1 &&
      one.found.every(([from]) => isHeadline(sheet, from)) &&
      !isHeadline(sheet, at)
    )
      return false
    const line = lineAt(sheet.text, at)
    if (line.length <= LONGEST_FURNITURE && FURNITURE.test(line)) return false
    if (isHeadline(sheet, at)) return !MASTHEAD.test(line) && !isNameplate(line, sheet)
    return true
  })
}

/** The outlet's own name, above its page. */
function isNameplate(line: string, { outlet }: Sheet): boolean {
  const known = new Set(nameWords(outlet ?? ''))
  const words = nameWords(line)
  return (
    words.length > 0 &&
    words.length < 5 &&
    words.some((word) => known.has(word)) &&
    !/[“"‘]/.test(line) &&
    !/ \p{Ll}/u.test(line)
  )
}

function lineAt(text: string, at: number): string {
  const from = text.lastIndexOf('\n', at - 1) + 1
  const to = text.indexOf('\n', at)
  return text.slice(from, to < 0 ? text.length : to).trim()
}

/** What every site says to every reader. */
const FURNITURE =
  /\b(?:cookies?|newsletter|subscribe|sign up|log in|privacy policy|terms of use|all rights reserved|your (?:device|inbox|email)|©)\b|^©/i

/** Characters: a longer line is prose that speaks of such things. */
const LONGEST_FURNITURE = 400

/** A date, a by-line, a price: the head of a page. */
const MASTHEAD =
  /^(?:By |EXCLUSIVE by |Reported by |With \p{Lu}|From our )|\b(?:19|20)\d\d\b.*(?:\d{1,2}[:.]\d\d|[Pp]age|$)|^["“'‘][^"”]+["”'’],.*\d{4}/u

/** Hosts and whoever asks hold nothing; whom they tell of is told of by the outlet. */
export function withoutHosts(told: readonly Told[], sheet: Sheet): Told[] {
  if (!isConversation(sheet) || sheet.turns.length > 0) return [...told]
  const hosts = hostsOf(sheet)
  const isHost = (one: Told): boolean => {
    const part = partAt(sheet, startOf(one))
    return part?.kind === 'turn' && hosts.has(labelOf(sheet, part))
  }
  const own = (one: Told): boolean =>
    one.within === null || /^(?:i|we|me|us)$/i.test(one.sourceAt ? wordsAt(sheet.text, [one.sourceAt]) : '')
  const said = told.map((one) => (isHost(one) && READS.test(one.cue) ? readOut(one, sheet) : one))
  const meant = said.map((one) => (isHost(one) ? spokenOf(one, sheet) : one))
  const brings = (one: Told): boolean => HEARD.test(wordsAt(sheet.text, one.words))
  return keep(meant, (one) => !isHost(one) || !own(one) || READS.test(one.cue) || brings(one))
}

/** "He says …": of whom the host, or else the guest just before, has spoken. */
function spokenOf(one: Told, { text, page, layout }: Sheet): Told {
  const at = one.sourceAt
  if (!at || !/^(?:he|she|they)$/i.test(wordsAt(text, [at]))) return one
  const index = layout.findIndex(({ span: [from, to] }) => at[0] >= from && at[0] < to)
  const [here, before] = [layout[index], layout[index - 1]]
  if (!here) return one
  const who =
    lastPerson(text, [here.speaker?.[1] ?? here.span[0], at[0]]) ??
    (before && lastPerson(text, [before.speaker?.[1] ?? before.span[0], before.span[1]]))
  return who
    ? { ...one, source: { page, span: who, name: wordsAt(text, [who]), known: true, crowd: null } }
    : one
}

/** What a host reads out is whoever's the host has named. */
function readOut(one: Told, { text, page, layout }: Sheet): Told {
  const at = startOf(one)
  const part = layout.find(({ span: [from, to] }) => at >= from && at < to)
  const who = part && lastPerson(text, [part.speaker?.[1] ?? part.span[0], at])
  return who
    ? { ...one, source: { page, span: who, name: wordsAt(text, [who]), known: true, crowd: null } }
    : one
}

/** Somebody else's word that whoever asks brings along. */
const HEARD = /\b(?:told|wrote to|informed|assured|written to) me\b/

/** "I'm reading:" says that what follows is somebody's paper. */
const READS = /\b(?:reading|quote|quoting)\b/i

const labelOf = ({ text }: Sheet, part: { speaker: readonly [number, number] | null }): string =>
  part.speaker ? text.slice(...part.speaker).toLowerCase() : ''

/**
 * The labels of those who ask: by their office, because they open, or because they ask more than they say.
 */
function hostsOf(sheet: Sheet): Set<string> {
  const hosts = new Set<string>()
  const asked = new Map<string, { turns: number; questions: number; opens: boolean }>()
  for (const [i, part] of sheet.layout.filter(({ kind }) => kind === 'turn').entries()) {
    const words = sheet.text.slice(...part.span)
    const head = words.slice(0, words.indexOf(':') + 1)
    if (OFFICE.test(head)) for (const name of namesIn(head)) hosts.add(name)
    const last = lastName(labelOf(sheet, part))
    const { turns, questions, opens } = asked.get(last) ?? { turns: 0, questions: 0, opens: i === 0 }
    asked.set(last, { turns: turns + 1, questions: questions + (words.includes('?') ? 1 : 0), opens })
  }
  for (const [last, { turns, questions, opens }] of asked)
    if (asked.size > 1 && questions > 1 && questions * (opens ? 4 : 2) >= turns) hosts.add(last)
  const lasts = new Set([...hosts].map(lastName))
  for (const part of sheet.layout)
    if (part.speaker && lasts.has(lastName(labelOf(sheet, part)))) hosts.add(labelOf(sheet, part))
  return hosts
}

const lastName = (label: string): string =>
  (label.split(/[,(]/)[0] ?? label).trim().split(/\s+/).at(-1) ?? label

/** "HOST (Ada Quill):" gives the label, the name in brackets and its last word. */
function namesIn(head: string): string[] {
  const plain = head.replace(/:$/, '').toLowerCase()
  const outside = plain.replace(/\(.*?\)/g, '').trim()
  const inside = [...plain.matchAll(/\(([^)]*)\)/g)].map(([, name = '']) => name)
  const names = [outside, outside.split(',')[0] ?? '', ...inside].filter((name) => name !== '')
  return names
    .flatMap((name) => [name, name.split(/\s+/).at(-1) ?? name])
    .filter((name) => !/^\W*$/.test(name))
}

const OFFICE =
  /\b(?:HOST|PRESENTER|ANCHOR|INTERVIEWER|REPORTER|CORRESPONDENT|NEWSREADER|NARRATOR|QUESTION|INTERVIEW|Host|Presenter|Anchor|Interviewer|Reporter|Correspondent|Question|MODERATOR|Moderator|STUDIO|Studio|JOURNALIST|Journalist)\b|^Q[.:]/
