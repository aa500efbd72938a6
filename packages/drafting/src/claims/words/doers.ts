import { stem } from './stem.ts'
import { wordsOf } from './terms.ts'

/** Kinds of people who do things in the news, a row a kind. */
const DOERS = [
  'gunman gunmen terrorist militant fighter insurgent rebel bandit guerrilla militia',
  'soldier army troop serviceman servicemen military conscript navy sailor marine',
  'police policeman policemen officer constable sergeant detective gendarme',
  'protester demonstrator rioter marcher striker hooligan',
  'driver haulier trucker',
  'owner landlord company contractor builder',
].map((row) => new Set(row.split(' ').map(stem)))

/** Bodies by the last word of their names: "the Lowland Committee". */
const BODY =
  /\b(?:Committee|Front|Guard|Brigade|Army|Navy|Movement|League|Party|Council|Union|Corps|Legion|Alliance|Company|Ministry|Agency|Authority)\b/g

/** Who a statement says did something, by kind, and the bodies that it names. */
export function doersIn(text: string): Set<string> {
  const terms = new Set(wordsOf(text).map(stem))
  const kinds = DOERS.flatMap((row, kind) => ([...row].some((word) => terms.has(word)) ? [`${kind}`] : []))
  const bodies = [...text.matchAll(BODY)].map(([head]) => head)
  return new Set([...kinds, ...bodies])
}
