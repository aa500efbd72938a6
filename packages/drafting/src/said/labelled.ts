/**
 * Words that the layout alone gives to somebody: a letter above its signature, an item behind a name, a
 * quotation behind "Ada Quill, on the steps: ". Each thing said there is said by whoever the label names.
 */
import type { TextSpan } from '@hearsay/reading'
import { issuerOf } from './issuer.ts'
import { isPerson } from './people.ts'
import type { Mention } from './said.ts'
import { sentencesIn } from './sentences.ts'
import { isConversation, type Sheet } from './sheet.ts'
import { goesOn } from './things.ts'
import { freshId, PLAIN, shared, startOf, type Told, wordsAt } from './told.ts'

interface Labelled {
  readonly who: TextSpan
  readonly said: TextSpan
  /** A quotation is one thing; a letter or an item, one a sentence. */
  readonly isWhole: boolean
}

export function withLabelled(told: readonly Told[], sheet: Sheet): Told[] {
  const newId = freshId(told)
  return labelledIn(sheet).reduce<readonly Told[]>(
    (all, each) => withOne(all, each, sheet, newId),
    told,
  ) as Told[]
}

function withOne(told: readonly Told[], each: Labelled, sheet: Sheet, newId: () => number): Told[] {
  const label = labelOf(each.who, sheet)
  const source = /^(?:The )?editors?$/i.test(label.name) ? (issuerOf(told, sheet) ?? label) : label
  const units = each.isWhole ? [each.said] : unitsIn(sheet.text, each.said)
  const made = units.map((words) => saidBy(source, words, newId(), sheet))
  const isMine = (one: Told): boolean =>
    startOf(one) >= each.said[0] - 1 && startOf(one) < each.said[1] && one.within === null
  const kept = told.flatMap((one) => {
    if (!isMine(one)) return [one]
    const at = one.sourceAt
    const inside = at && at[0] >= each.said[0] && at[1] <= each.said[1]
    if (!inside || one.source === null || SELF.test(wordsAt(sheet.text, [at]))) return []
    const holder = made.find(({ words }) => shared(words, one.words) > 0)
    return holder ? [{ ...one, within: holder.id }] : []
  })
  const ids = new Set(kept.map(({ id }) => id))
  const rest = kept.filter(({ within }) => within === null || ids.has(within) || within >= (made[0]?.id ?? 0))
  return [...rest, ...made].sort((a, b) => startOf(a) - startOf(b))
}

const SELF = /^(?:i|we|me|us)$/i

function unitsIn(text: string, said: TextSpan): TextSpan[] {
  const units: TextSpan[] = []
  for (const sentence of sentencesIn(text, said)) {
    const last = units.at(-1)
    if (last && goesOn(text.slice(...sentence))) units.splice(-1, 1, [last[0], sentence[1]])
    else units.push(sentence)
  }
  return units.filter(([from, to]) => text.slice(from, to).split(/\s+/).length >= FEWEST)
}

/** Words. */
const FEWEST = 3

/** Without what stands beside it in commas or brackets, and without a title's office before it. */
function labelOf([from, to]: TextSpan, { text, page }: Sheet): Mention {
  const label = text.slice(from, to)
  const plain = /^[^,(]+/.exec(label)?.[0].trimEnd() ?? label
  const span: TextSpan = [from, from + plain.length]
  return { page, span, name: forwards(label) ?? wordsAt(text, [span]), known: true, crowd: null }
}

/** "QUILL, Ada, welder" is Ada Quill. */
function forwards(label: string): string | null {
  const found = /^(\p{Lu}[\p{Lu}'’-]+), (\p{Lu}\p{Ll}+)\b/u.exec(label)
  if (!found?.[1]) return null
  return `${found[2]} ${found[1].toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())}`
}

function saidBy(source: Mention, words: TextSpan, id: number, sheet: Sheet): Told {
  const plain = wordsAt(sheet.text, [words])
  return {
    id,
    page: sheet.page,
    words: [words],
    found: [source.span],
    source,
    sourceAt: source.span,
    cue: '',
    ...PLAIN,
    act: /\?["'”’]?$/.test(plain) ? 'ask' : 'assert',
    chance: { words: LAID_OUT, source: LAID_OUT, basis: LAID_OUT },
  }
}

/** The share right of what the layout alone gives to somebody. */
const LAID_OUT = 0.8

const labelledIn = (sheet: Sheet): Labelled[] => (isConversation(sheet) ? colonsIn(sheet) : plainlyIn(sheet))

const plainlyIn = (sheet: Sheet): Labelled[] => [
  ...repliesIn(sheet),
  ...lettersIn(sheet),
  ...itemsIn(sheet),
  ...colonsIn(sheet),
  ...heardIn(sheet),
]

/** "Dear Sir, … - Ada Quill": from the salutation to the dash before the name. */
function lettersIn({ text }: Sheet): Labelled[] {
  return [...text.matchAll(LETTER)].flatMap((found) => {
    const [said, who] = [found.indices?.groups?.said, found.indices?.groups?.who]
    return said && who ? [{ said, who, isWhole: false }] : []
  })
}

const LETTER =
  /^[ \t]*(?:Dear [^\n,]{2,40}|Sirs?|Madam|Comrades?|Editor),[ \t]*\n(?<said>(?:(?![ \t]*(?:Dear |Sirs?,|Madam,))[^\n]*\n)+?)[ \t]*[-–—][ \t]*(?<who>\p{Lu}[^\n]{0,50}\S)[ \t]*$/dgmu

/** " * Ada Quill, welder - "I saw it."", "- Two of the five: they saw it". */
function itemsIn({ text }: Sheet): Labelled[] {
  return [...text.matchAll(ITEM)].flatMap((found) => {
    const [said, who] = [found.indices?.groups?.said, found.indices?.groups?.who]
    if (!said || !who || !isSpeaker(text.slice(...who))) return []
    return [{ said, who, isWhole: false }]
  })
}

const ITEM =
  /^[ \t]*[*•·▪‣-][ \t]+(?<who>\p{Lu}[^:\n–—"“]{2,70}?)(?:[ \t]+[-–—][ \t]+|:[ \t]+|:?[ \t]*\n[ \t]+)(?<said>[^\n]+(?:\n(?![ \t]*[*•·▪‣-][ \t]|[ \t]*\n)[^\n]+)*)/dgmu

/** "Ada Quill, on the steps: “It was open.”", "The owner (at his door): 'No.'" */
function colonsIn({ text }: Sheet): Labelled[] {
  return [...text.matchAll(COLON)].flatMap((found) => {
    const [said, who] = [found.indices?.groups?.said, found.indices?.groups?.who]
    if (!said || !who || !isSpeaker(text.slice(...who))) return []
    return [{ said, who, isWhole: true }]
  })
}

const COLON =
  /(?<=^|[.!?"”’'|]\s+|\n[ \t]*)(?<who>\p{Lu}[^.,:;"“”!?\n|()]{2,60}?)(?:\s\([^)\n]{3,50}\)|,\s[\p{Ll}][^.:;"“”!?]{3,60}):\s+(?<said>["“'‘][^"“”]{6,400}?["”’'])(?=\s|$)/dgmu

/** "10.15  Heard: QUILL, Ada, welder. States: …", to the end of the entry. */
function heardIn({ text }: Sheet): Labelled[] {
  return [...text.matchAll(HEARD)].flatMap((found) => {
    const [said, who] = [found.indices?.groups?.said, found.indices?.groups?.who]
    return said && who ? [{ said, who, isWhole: false }] : []
  })
}

const HEARD =
  /\b(?:Heard|Questioned|Interviewed|Examined|Seen|Present):\s(?<who>\p{Lu}[^.\n]{3,70})\.\s+(?:(?:States?|Stated|Says?|Declares?|Declared|Deposes?):\s+|According\sto\s(?:him|her|them),?\s+)(?<said>[^\n]+(?:\n(?!\s*\n|\d{1,2}[.:]\d\d\b)[^\n]+)*)/dgu

/** "Ada Quill writes: …", "The editor replies: …", to the end of the paragraph. */
function repliesIn({ text }: Sheet): Labelled[] {
  return [...text.matchAll(REPLIES)].flatMap((found) => {
    const [said, who] = [found.indices?.groups?.said, found.indices?.groups?.who]
    return said && who ? [{ said, who, isWhole: false }] : []
  })
}

const REPLIES =
  /^[ \t]*(?<who>\p{Lu}[^.:;,"“”\n]{2,50}?)(?:,[^:\n]{2,50})? (?:writes|replies|answers|responds|adds|objects):\s+["“]?(?<said>[^\n"“]+(?:"[^"\n]{1,20}"[^\n"“]+)*(?:\n(?!\s*\n)[^\n]+)*?)["”]?[ \t]*$/dgmu

/** A name, people counted, or a noun for somebody. */
const isSpeaker = (label: string): boolean =>
  /\p{Lu}\p{Ll}+\.? \p{Lu}\p{Ll}+/u.test(label) ||
  (/^(?:An?|The|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d+)\b/.test(label) && isPersonal(label))

const isPersonal = (label: string): boolean =>
  /^(?:The other )?\p{L}+(?: of \p{L}+ \p{L}+)?$/u.test(label.trim()) || isPerson(label)
