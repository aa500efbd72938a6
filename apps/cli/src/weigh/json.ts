import { type Assessment, assessmentOf, type Case } from '@hearsay/case'
import { type AccountFigures, achMatrix, type Weighing, weighAch } from '@hearsay/weighing'
import { figureSentences, type Locale } from '@hearsay/words'

/** Figures of a case as plain JSON: what the report says, with every graph behind it. */
export function weighingJson(state: Case, weighing: Weighing, locale: Locale, asOf?: string) {
  const { id, title, question } = state.head
  return {
    case: { id, title, question, entries: state.size },
    asOf: asOf ?? null,
    standing: standingJson(assessmentOf(state, id)),
    accounts: weighing.accounts.map((figures) => accountJson(state, figures, locale)),
    claims: Object.fromEntries(weighing.claims),
    matrix: weighAch(achMatrix(state)),
  }
}

function accountJson(state: Case, { account, ...forms }: AccountFigures, locale: Locale) {
  return {
    account,
    title: state.account.get(account)?.title ?? account,
    sentences: figureSentences(forms.core, locale).map(({ text }) => text),
    standing: standingJson(assessmentOf(state, account)),
    ...forms,
  }
}

function standingJson(assessment: Assessment | undefined) {
  if (!assessment) return null
  const { standing, likelihood, confidence, sentence, confidenceSentence } = assessment
  return { standing, likelihood, confidence, sentence, confidenceSentence }
}
