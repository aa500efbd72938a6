/** From the reader's statements to what a careful person would record: one transformation each, in order. */
import { withActs } from './acts.ts'
import { withAntecedents } from './antecedents.ts'
import { withAsides } from './asides.ts'
import { withBases } from './bases.ts'
import { withBodies } from './bodies.ts'
import { withChances } from './chances.ts'
import { withCounted } from './counted.ts'
import { withFindings } from './findings.ts'
import { withFirstPerson } from './first-person.ts'
import { withoutEchoes } from './fold.ts'
import { withoutFurniture, withoutHosts } from './frame.ts'
import { withHeadlineWords } from './headline-words.ts'
import { asSummaries } from './headlines.ts'
import { withPlainWords, withTellers } from './hearsay.ts'
import { withIndirect } from './indirect.ts'
import { withInterviews } from './interviews.ts'
import { withLabelled } from './labelled.ts'
import { withLeads } from './leads.ts'
import { withListeners } from './listeners.ts'
import { withLooseQuotes } from './loose.ts'
import { withMailEnds } from './mail-ends.ts'
import { withOrder, withPlainSources } from './mend.ts'
import { withMinuted } from './minuted.ts'
import { inOneParagraph } from './one-paragraph.ts'
import { withPassedOn } from './passed-on.ts'
import { withDeclining, withRefusals, withRefusers } from './refusals.ts'
import { withRelatives } from './relatives.ts'
import { withRelays } from './relays.ts'
import {
  asReports,
  withBackers,
  withoutUntold,
  withRealTellers,
  withSpokesmen,
  withWholeTelling,
} from './reports.ts'
import { withRetractions } from './retractions.ts'
import type { Sheet } from './sheet.ts'
import { withAnswerers, withDescriptions, withNamesBehind, withSubjects, withWriter } from './speakers.ts'
import { withStrayQuotes, withTellersOfUs, withWholeClauses } from './strays.ts'
import { asThings } from './things.ts'
import { withTitled } from './titles.ts'
import type { Told } from './told.ts'
import {
  withClosedQuotes,
  withDoing,
  withHeadlineClauses,
  withoutEmpty,
  withoutMainClause,
  withQuotedView,
  withReasons,
} from './trim.ts'
import { withCreditedQuotes } from './turns/credited.ts'
import { withOwnAnswers, withTurns } from './turns/with-turns.ts'
import { withUnread } from './unread.ts'
import { withIssuer } from './voice.ts'

export type Stage = (told: readonly Told[], sheet: Sheet) => Told[]

export const STAGES: readonly Stage[] = [
  // Whose words they are.
  withTurns,
  inOneParagraph,
  withCreditedQuotes,
  withoutFurniture,
  withMailEnds,
  withPlainSources,
  withOrder,
  withTellersOfUs,
  withStrayQuotes,
  withWholeClauses,
  withAsides,
  withUnread,
  withIndirect,
  withLooseQuotes,
  withSubjects,
  withBodies,
  withWriter,
  withAnswerers,
  withTitled,
  withDescriptions,
  withNamesBehind,
  withAntecedents,
  withRelatives,
  withLeads,
  withLabelled,
  // What is none of it.
  withoutHosts,
  withoutEchoes,
  // Whoever issues the page.
  withRefusals,
  withRefusers,
  withDeclining,
  withCounted,
  withOwnAnswers,
  withIssuer,
  withRetractions,
  withFindings,
  withFirstPerson,
  withoutEmpty,
  // Which words.
  withPlainWords,
  withoutMainClause,
  withClosedQuotes,
  withQuotedView,
  withHeadlineClauses,
  withDoing,
  withReasons,
  asThings,
  // Through whom.
  withoutUntold,
  withPassedOn,
  withRealTellers,
  withTellers,
  withTellers,
  withListeners,
  withWholeTelling,
  withMinuted,
  withBackers,
  asReports,
  withSpokesmen,
  withInterviews,
  withRelays,
  withHeadlineWords,
  asSummaries,
  // What is done by it, and on what ground.
  withActs,
  withBases,
  withChances,
]
