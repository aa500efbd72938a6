import { expect, test } from 'vitest'
import { recase } from '../text/recase.ts'
import { segment } from '../text/segment.ts'
import { withoutEmphasis } from './emphasis.ts'
import { joinHandles } from './handles.ts'
import { parts } from './parts.ts'
import { unquote } from './quoted-lines.ts'

/** The parts of a text: kind, who speaks, and the words that are read. */
function partsOf(text: string): string[] {
  const lines = unquote(joinHandles(recase(withoutEmphasis(segment(text)))))
  const { tokens } = lines
  const words = (range: { from: number; to: number }): string =>
    text.slice(tokens.start[range.from], tokens.end[range.to - 1])
  return parts(lines).map(({ kind, given, body }) => {
    const who = given ? `(${words(given.speaker)}${words(given.mark)})` : ''
    return `${kind}${who} ${body.map(words).join(' / ')}`.trim()
  })
}

const cases: [string, string[]][] = [
  ['The sun rose.\n\nIt set again.', ['prose The sun rose. / It set again.']],
  ['Sun rises late\n\nIt rose at nine.', ['headline Sun rises late', 'prose It rose at nine.']],
  // Turns.
  ['MS. VALE: It is shut.\n\nThe key is lost.', ['turn(MS. VALE:) It is shut. / The key is lost.']],
  ['QUESTION: Is it shut?', ['turn(QUESTION:) Is it shut?']],
  ['Q. Is it?\nA. It is.', ['turn(Q.Q.) Is it?', 'turn(A.A.) It is.']],
  ['Q: Is it? A: It is.', ['turn(Q:) Is it?', 'turn(A:) It is.']],
  ['Mr. Hale. I rise.\n\nThe Chairman. Order.', ['turn(Mr. Hale.) I rise.', 'turn(The Chairman.) Order.']],
  ['The Minister for Roads (Tess Ardal): No.', ['turn(Tess Ardal:) No.']],
  ['Mr. Carl Lamm (Hill) (Ind): I ask.', ['turn(Mr. Carl Lamm:) I ask.']],
  ['[ANCHOR] Good evening.\n[CLIP: Mayor] We won.', ['turn(ANCHOR]) Good evening.', 'turn(Mayor]) We won.']],
  ['Ilo: I left.\nUna: You ran.', ['turn(Ilo:) I left.', 'turn(Una:) You ran.']],
  ['Old miner: I left.\n\nVisitor: Why?\n\nOld miner: Rain.', [
    'turn(Old miner:) I left.', 'turn(Visitor:) Why?', 'turn(Old miner:) Rain.',
  ]], // biome-ignore format: one part after another
  ['Bank: “We paid.” Union: “They did not.”', ['turn(Bank:) “We paid.”', 'turn(Union:) “They did not.”']],
  ['**Q: Why?**\n**A: Rain.**', ['turn(Q:) Why?', 'turn(A:) Rain.']],
  ['MR. HALE: No.\n\nThe hearing ended at noon.', ['turn(MR. HALE:) No.', 'prose The hearing ended at noon.']],
  // A colon alone is no turn.
  ['Note: I am away.\n\nUpdate: you may call.', ['prose Note: I am away. / Update: you may call.']],
  ['OSLO: It rained.\n\nROME: It did not.', ['prose OSLO: It rained. / ROME: It did not.']],
  ['Mrs. Roy has seen Mr. Hale’s house.', ['prose Mrs. Roy has seen Mr. Hale’s house.']],
  ['THE BOLTS. We wrote of them.\n\nTHE TOAST. Lund asks us to stop.', [
    'prose THE BOLTS. We wrote of them. / THE TOAST. Lund asks us to stop.',
  ]], // biome-ignore format: one part after another
  ['A. Smith came.', ['prose A. Smith came.']],
  // Feeds and mails.
  ['14:05 Two are hurt.\n14:20 Mayor: “Stay in.”', ['entry Two are hurt.', 'entry(Mayor:) “Stay in.”']],
  ['11.42am GMT\n\nThe ship sank.\n\n11.20am GMT\n\nIt sailed.', ['entry The ship sank.', 'entry It sailed.']],
  ['[14:02] <lena> bang\n[14:03] <otto> yes', ['turn(lena>) bang', 'turn(otto>) yes']],
  ['@orn_a: 1/ It sank. https://t.co/x #sea', ['entry(@orn_a:) It sank.']],
  ['RT @orn_a: It sank.', ['entry(@orn_a:) It sank.']],
  ['Ivo Orn (@ivo)\nIt sank.\n\nUna (@una)\nNo.', ['entry(Ivo Orn@ivo) It sank.', 'entry(Una@una) No.']],
  ['Lund wrote:\n> It is shut.\n\nIs it?', ['entry', 'entry(Lundwrote:) It is shut.', 'prose Is it?']],
  ['From: Ina\nTo: Karl\n\nIt is shut.', ['entry', 'entry', 'prose It is shut.']],
  ['From: Ina\nTo: Karl\n\nSee.\n\nFrom: Karl\nTo: Ina\n\nIt is shut.', [
    'entry', 'entry', 'prose See.', 'entry', 'entry', 'entry(Karl:) It is shut.',
  ]], // biome-ignore format: one part after another
  ['Lund said:\n\n“It is shut.”', ['prose Lund said: / “It is shut.”']],
  ['🚨 The mill burns.', ['entry The mill burns.']],
  // Lists and headlines.
  ['• The bank: it paid.\n• Rain fell.', ['item(The bank:) it paid', 'item Rain fell.']],
  ['1. Rain fell.\n2. Snow fell.', ['item Rain fell.', 'item Snow fell.']],
  ['1. Rain fell.', ['prose 1. Rain fell.']],
  ['Mill burns\nBank shuts\nRain falls', ['headline Mill burns', 'headline Bank shuts', 'headline Rain falls']],
  ['Mill burns: union', ['headline(union:) Mill burns']],
] // biome-ignore format: a table
test.each(cases)('%j', (text, expected) => expect(partsOf(text)).toEqual(expected))
