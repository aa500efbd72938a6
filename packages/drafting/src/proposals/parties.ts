import type { Draft } from '../draft.ts'
import { sameKey } from '../parties/answers.ts'
import type { DraftParty, SameParty } from '../parties/parties.ts'
import { phraseOf } from '../parties/phrase.ts'
import type { Mention } from '../said/said.ts'
import type { Frame, Proposal, Reason, ReasonCode } from './proposal.ts'

/** Each party in each form, as the pages call it. */
export function proposeParties({ parties }: Draft, frame: Frame): Proposal[] {
  return parties.forms
    .filter(({ isKnown }) => !isKnown)
    .map((form) => {
      const reason = reasonOf(form)
      const chance = form.isUnclear ? CHANCE.unclear : CHANCE.named
      const record = {
        kind: 'party',
        at: frame.at,
        by: frame.by,
        why: frame.words.why(reason, chance),
        id: form.id,
        type: form.type,
        name: form.isUnclear ? frame.words.notIdentified(form.name) : form.name,
        ...aliasesOf(form),
        ...sizeOf(form),
      }
      return {
        key: `party ${form.key}`,
        subject: 'party',
        entries: [record],
        reason,
        restsOn: form.mentions.slice(0, 3).map(({ page, span }) => ({ page, span })),
        chance,
        needs:
          form.partOf === null
            ? []
            : parties.forms.filter(({ id }) => id === form.partOf).map(({ key }) => `party ${key}`),
      }
    })
}

/** Shares right, as `npm run bench:drafting` counts them. */
const CHANCE = { named: 0.75, unclear: 0.2 }

function reasonOf(form: DraftParty): Reason {
  const code = form.type === 'outlet' ? 'outlet' : form.isUnclear ? 'party-unclear' : 'party'
  return { code, names: { name: form.name, count: form.mentions.length } }
}

/** The name that the page has for somebody whom others name in full: another page may use it too. */
function aliasesOf(form: DraftParty) {
  const called = phraseOf(calledOn(form)).name
  const isAnother = called !== '' && called !== form.name
  return isAnother && !form.isUnclear && form.type !== 'outlet' ? { aliases: [called] } : {}
}

/** How many a crowd is, and which crowd they are counted in. */
function sizeOf({ type, mentions, partOf }: DraftParty) {
  if (type !== 'crowd') return {}
  const counted = mentions.find(({ crowd }) => crowd !== null)?.crowd
  const { low = null, high = null, quantifier = null } = counted ?? {}
  return {
    size: { low: low ?? (high === null ? 2 : 0), high, ...(quantifier ? { quantifier } : {}) },
    ...(partOf ? { partOf } : {}),
  }
}

/** That two forms are one party: undone as easily as done. */
export function proposeSame({ parties }: Draft, frame: Frame): Proposal[] {
  const byId = new Map(parties.forms.map((form) => [form.id, form]))
  return parties.same.flatMap((same) => {
    const [from, into] = [byId.get(same.from), byId.get(same.into)]
    return from && into ? [sameProposal(same, from, into, frame)] : []
  })
}

/** Keys of the proposals by which a form that a mention names is its party. */
export function mergesOf({ parties }: Draft, mention: Mention): string[] {
  const byId = new Map(parties.forms.map((form) => [form.id, form]))
  const next = new Map(parties.same.map(({ from, into }) => [from, into]))
  const keys: string[] = []
  for (let form = byId.get(parties.formOf(mention).id); form; ) {
    const into = byId.get(next.get(form.id) ?? '')
    if (into) keys.push(sameKey(form.key, into.key))
    form = into
  }
  return keys
}

/** As the page calls somebody whom another page names in full. */
const calledOn = ({ mentions: [first], name }: DraftParty): string => first?.name ?? name

function sameProposal(
  { reason: code, chance }: SameParty,
  from: DraftParty,
  into: DraftParty,
  frame: Frame,
): Proposal {
  const reason: Reason = {
    code: `same-${code}` satisfies ReasonCode,
    names: { from: from.name === into.name ? calledOn(from) : from.name, into: into.name },
  }
  const { at, by, words } = frame
  const id = `${from.id}:is:${into.id}`
  return {
    key: sameKey(from.key, into.key),
    subject: 'same',
    entries: [{ kind: 'merge', at, by, why: words.why(reason, chance), id, from: from.id, into: into.id }],
    reason,
    restsOn: [...from.mentions.slice(0, 1), ...into.mentions.slice(0, 1)].map(({ page, span }: Mention) => ({
      page,
      span,
    })),
    chance,
    needs: [from, into].filter(({ isKnown }) => !isKnown).map(({ key: each }) => `party ${each}`),
  }
}
