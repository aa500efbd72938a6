/** A run of tokens → the outermost statements in it. */
import { look, type Seen } from '../net/look.ts'
import type { Model } from '../net/model.ts'
import type { Tokens } from '../text/tokens.ts'
import { claims } from './claims.ts'
import { type Linked, link } from './links.ts'
import { repair } from './repairs.ts'
import { ROLES, type Spans, spans } from './spans.ts'

/**
 * Where the words of a run are taken for nothing but content, which is known already of what is read inside a
 * content, they are looked at again with no content opening them, so that "all told him the bridge was shut"
 * has its own teller.
 */
export function outline(model: Model, tokens: Tokens): Linked[] {
  const seen = look(model.net, tokens)
  const found = spans(model.chain, seen.scores)
  const statements = statementsOf(model, seen, found)
  if (statements.length > 0 || found.firm[0]?.from !== 0 || found.firm[0].role !== 'content')
    return statements
  seen.scores[OPENS_CONTENT] = (seen.scores[OPENS_CONTENT] ?? 0) - AGAINST
  return statementsOf(model, seen, spans(model.chain, seen.scores))
}

/** The label of a content's first word, and how strongly the text's first word is then kept from it. */
const OPENS_CONTENT = 1 + 2 * ROLES.indexOf('content')
const AGAINST = 8

function statementsOf(model: Model, { tokens, keys, marks }: Seen, found: Spans): Linked[] {
  const linked = link({ tokens, keys, marks, spans: found.firm, weak: found.weak }, model.links)
  const whole = linked.filter(({ contents }) => contents.length > 0)
  return [...whole.map((each) => repair(tokens, found.firm, each)), ...claims(tokens, found)]
}
