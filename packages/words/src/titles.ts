import { type Case, type EntryOf, type RecordEntry, type RecordKind, recordFor } from '@hearsay/case'
import { subjectOfVertex, type Vertex } from '@hearsay/weighing'
import type { Locale } from './locale.ts'
import { authorTitle, gistWords, nameWithin, partyTitle, shortName, sourceName, titles } from './names.ts'
import { unstopped, withComma } from './numbers.ts'
import { extentWords, terms, tieWords } from './terms.ts'

type Titles = {
  readonly [K in RecordKind]: (record: EntryOf<K>, of: Case, locale: Locale) => string
}

/** What a reader calls a record of each kind. */
const TITLES: Titles = {
  case: ({ title }) => title,
  author: (author, _, locale) => authorTitle(author, locale),
  place: ({ name }) => name,
  party: (party, _, locale) => partyTitle(party, locale),
  document: ({ title }) => title,
  claim: ({ text }) => text,
  account: ({ title }) => title,
  statement: (statement, of, locale) =>
    titles(locale, 'statement', {
      who: (spoken) => sourceName(of, statement.source, spoken),
      gist: (spoken) => gistWords(statement, spoken),
    }),
  bearing: ({ of: item, how, claim }, of, locale) =>
    titles(locale, 'bearing', {
      item: (spoken) => unstopped(titleFor(of, item, spoken)),
      stance: (spoken) => terms(spoken, `stance.${how}`),
      claim: (spoken) => unstopped(titleFor(of, claim, spoken)),
    }),
  tie: ({ from, relation, to }, of, locale) =>
    titles(locale, 'tie', {
      from: (spoken) => titleFor(of, from, spoken),
      relation: (spoken) => tieWords(relation, 'from', spoken),
      to: (spoken) => nameWithin(of, to, spoken),
    }),
  exhibit: ({ name }) => name,
  custody: ({ exhibit, event }, of, locale) =>
    titles(locale, 'custody', {
      exhibit: (spoken) => titleFor(of, exhibit, spoken),
      event: (spoken) => terms(spoken, `custody.${event}`),
    }),
  analysis: ({ exhibit, analyst, finding }, of, locale) =>
    titles(locale, 'analysis', {
      exhibit: (spoken) => titleFor(of, exhibit, spoken),
      analyst: (spoken) => titleFor(of, analyst, spoken),
      finding: (spoken) => terms(spoken, `finding.${finding}`),
    }),
  event: ({ title }) => title,
  belief: (belief, of, locale) =>
    titles(locale, 'belief', {
      subject: (spoken) => titleFor(of, belief.of, spoken),
      extent: (spoken) => extentWords(belief, spoken),
    }),
  narrative: ({ title }) => title,
  sighting: ({ form }) => form,
  outcome: ({ of: statement, state }, of, locale) =>
    titles(locale, 'outcome', {
      statement: (spoken) => titleFor(of, statement, spoken),
      outcome: (spoken) => terms(spoken, `outcome.${state}`),
    }),
  comment: ({ asked, asker }, of, locale) =>
    titles(locale, 'comment', {
      asked: (spoken) => titleFor(of, asked, spoken),
      asker: (spoken) => nameWithin(of, asker, spoken),
    }),
  copying: ({ copy, of: original, direction }, of, locale) =>
    titles(locale, direction === 'unknown' ? 'copyingUnknown' : 'copying', {
      copy: (spoken) => titleFor(of, copy, spoken),
      original: (spoken) => titleFor(of, original, spoken),
    }),
  dependence: ({ title }) => title,
  independence: ({ members }, of, locale) =>
    withComma(
      members.map((id) => titleFor(of, id, locale)),
      locale,
    ),
  rating: ({ of: subject, reliability, credibility }, of, locale) =>
    titles(locale, 'rating', {
      subject: (spoken) => unstopped(titleFor(of, subject, spoken)),
      rating: (spoken) =>
        withComma(
          [
            ...(reliability ? [terms(spoken, `reliability.${reliability}`)] : []),
            ...(credibility ? [terms(spoken, `credibility.${credibility}`)] : []),
          ],
          spoken,
        ),
    }),
  consistency: ({ account, item, value }, of, locale) =>
    titles(locale, 'consistency', {
      account: (spoken) => shortFor(of, account, spoken),
      fit: (spoken) => terms(spoken, `fit.${value}`),
      item: (spoken) => titleFor(of, item, spoken),
    }),
  assessment: ({ sentence }) => sentence,
  signature: ({ of: signed }, of, locale) =>
    titles(locale, 'signature', { signed: (spoken) => titleFor(of, signed, spoken) }),
  publication: ({ sentence }) => sentence,
  merge: ({ from, into }, of, locale) =>
    titles(locale, 'merge', {
      from: (spoken) => titleFor(of, from, spoken),
      into: (spoken) => titleFor(of, into, spoken),
    }),
  protection: ({ of: party }, of, locale) =>
    titles(locale, 'protection', { party: (spoken) => nameWithin(of, party, spoken) }),
}

export function titleOf(of: Case, record: RecordEntry, locale: Locale): string {
  // The table is total over kinds and each function takes its own kind, which TypeScript cannot follow here.
  const title = TITLES[record.kind] as (record: RecordEntry, of: Case, locale: Locale) => string
  return title(record, of, locale)
}

/** The title of the record with this id; of its last state if it no longer stands. */
export function titleFor(of: Case, id: string, locale: Locale): string {
  const record = recordFor(of, id)
  return record ? titleOf(of, record, locale) : id
}

/** An account or party by its short name, anything else by its title. */
export function shortFor(of: Case, id: string, locale: Locale): string {
  const record = recordFor(of, id)
  if (record?.kind === 'account') return record.short
  return record?.kind === 'party' ? shortName(of, id, locale) : titleFor(of, id, locale)
}

/** What a vertex of a claim's graph is called: a party, an exhibit, an analysis, or somebody unnamed. */
export function vertexName(of: Case, { id, kind }: Vertex, locale: Locale): string {
  switch (kind) {
    case 'party':
      return shortName(of, id, locale)
    case 'exhibit':
      return titleFor(of, id, locale)
    case 'analysis': {
      const analyst = of.analysis.get(id)?.analyst ?? id
      return titles(locale, 'analysisBy', { analyst: shortName(of, analyst, locale) })
    }
    case 'voice':
      return titles(locale, 'ownVoice', { outlet: shortName(of, subjectOfVertex(id), locale) })
    case 'cited':
      return titles(locale, 'cited', { outlet: shortName(of, subjectOfVertex(id), locale) })
    case 'unnamed':
    case 'stand-in':
      return titles(locale, 'unnamed')
  }
}

/** The same inside a sentence. */
export function vertexWithin(of: Case, vertex: Vertex, locale: Locale): string {
  const analyst = of.analysis.get(vertex.id)?.analyst
  if (vertex.kind !== 'analysis' || analyst === undefined) return vertexName(of, vertex, locale)
  return titles(locale, 'theAnalysisBy', { analyst: shortName(of, analyst, locale) })
}
