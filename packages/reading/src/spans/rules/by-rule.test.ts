import { expect, test } from 'vitest'
import { segment } from '../../text/segment.ts'
import { partsOf } from '../testing/linked.ts'
import { byRule } from './by-rule.ts'

/** Each statement that rules find in a text: who · cue · what. */
function found(text: string): string[] {
  const tokens = segment(text)
  return byRule(tokens).map((each) => partsOf(tokens, each))
}

test.each<[text: string, ...statements: string[]]>([
  // It is nobody who says so.
  ['It is understood that the mill is sold.', ' · It is understood · that the mill is sold'],
  ['It has come to light that the mill is sold.', ' · It has come to light · that the mill is sold'],
  ['It emerged on Friday that the mill is sold.', ' · It emerged · that the mill is sold'],
  ['It proudly declared that the mill is sold.'],
  ['It was said by the miller that the mill is sold.'],
  ['It is unclear whether the mill is sold.', ' · It is unclear · whether the mill is sold'],
  // Questions and hopes.
  ['The big question is whether the mill is sold.', ' · The big question is · whether the mill is sold'],
  ['One fear that has spread is that it floods.', ' · One fear that has spread is · that it floods'],
  ['The hope of the millers is that it rains.'],
  ['His question is whether the mill is sold.'],
  // Names that things go by.
  ['A levy, known as the toll, was paid.', ' · known as · A levy … the toll'],
  ['A levy known as the toll was paid.', ' · known as · A levy … the toll'],
  ['He opened a box marked “spares” there.', ' · marked · a box … “spares”'],
  ['The miller was known as Ned.'],
  ['The levy, known as early as May, was paid.'],
  // Rumours.
  ['Whispers persist that the mill is sold.', ' · Whispers persist · that the mill is sold'],
  ['Rumours swept the town on Monday that it was sold.', ' · Rumours swept · that it was sold'],
  ['There was talk in the town that the mill was sold.', ' · There was talk · that the mill was sold'],
  ['There were claims last night that it was sold.', ' · There were claims · that it was sold'],
  ['There was no talk that the mill was sold.'],
  ['Claims that it was sold have circulated for weeks.', ' · Claims · that it was sold'],
  ['The rumour that the mill was sold proved false.', ' · The rumour · that the mill was sold'],
  ['Rumours that the mill was sold swept the town.', ' · Rumours · that the mill was sold'],
  [
    'Unconfirmed reports circulated that it was sold.',
    ' · Unconfirmed reports circulated · that it was sold',
  ],
  ['Reports that had come in were lost.'],
  // Adverbs.
  ['The mill reportedly burned at noon.', ' · reportedly · The mill … burned at noon'],
  ['The mill was allegedly sold, and it burned.', ' · allegedly · The mill was … sold'],
  ['He was fined for allegedly burning the mill.'],
  ['They found the torch he allegedly used.'],
  ['The supposedly new mill burned.'],
  ['The miller reportedly said it burned.'],
  // Views.
  ["By the miller's account, the mill is sold.", "the miller's · account · the mill is sold"],
  ['In the words of one miller, “it is gone”.', 'one miller · In the words of · “it is gone”'],
  ["The mill, in the miller's view, is sold.", "the miller's · view · The mill … is sold"],
  ['If the miller is to be believed, it is sold.', 'the miller · is to be believed · it is sold'],
  ['To the millers, the sale was a theft.', 'the millers · To · the sale was a theft'],
  ['To a man, they left the mill.'],
  ['To the west, there is a mill.'],
  ['For the opposition, the sale was a theft.', 'the opposition · For · the sale was a theft'],
  ['For the winter, the mill is shut.'],
  // Claims of somebody's.
  ["He knew the miller's claim that it was sold.", "the miller's · claim · that it was sold"],
  [
    'The charge by the millers that it was sold is old.',
    'the millers · The charge · that it was sold is old',
  ],
  [
    'The charge by the millers that it was sold was rejected by the town.',
    'the town · was rejected by · The charge by the millers that it was sold',
  ],
  ["There's a view that it was sold."],
  ["The miller's account that was closed is lost."],
  // Things that say so.
  ["The mill's log records that it burned.", "The mill's log · records · that it burned"],
  ['Minutes of the talks, seen by us, show that it burned.', 'Minutes · show · that it burned'],
  ['“It is gone,” reads a note from the miller.', 'a note from the miller · reads · “It is gone,”'],
  ['“It is gone,” said a friend from the mill.'],
  // What is taken back.
  ['The miller has withdrawn her claim.', 'The miller · withdrawn · her claim'],
  ['On Friday the miller took back the story.', 'the miller · took back · the story'],
  ['The miller no longer stands by her word.', 'The miller · no longer stands by · her word'],
  ['The miller took the story to a friend.'],
  ['The army withdrew its men.'],
  // Whoever a sentence ends with.
  ['The mill burned, two millers recalled.', 'two millers · recalled · The mill burned'],
  ['Was the mill sold, as the millers claim?', 'the millers · claim · Was the mill sold'],
  ['The mill burned, as she says.', 'she · says · The mill burned'],
  ['When the mill burned, the millers said.'],
  ['The mill burned, the millers slept.'],
  ['The mill burned, and nobody said.'],
])('%s', (text, ...statements) => expect(found(text)).toEqual(statements))
