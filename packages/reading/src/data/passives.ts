/**
 * Verbs whose passive tells what others say, think or want of its subject: "he was accused", "it is expected". Base forms, or
 * participles that no list of cues has. Not here: those whose passive is the subject's own mind ("is convinced", "was worried"),
 * and "quoted", whose subject did say it.
 */
export const SAID_OF: ReadonlySet<string> = new Set(
  (
    'accuse allege announce ask attack believe blame call charge cite claim condemn confirm consider criticize criticise ' +
    'declare deem denounce describe dispute disclose dismiss estimate expect expose find forecast hail hear impeach indict ' +
    'know label list lambaste mention mock name note oppose order perceive praise predict presume press publish question ' +
    'rebuke recommend regard reject release report request reveal ridicule rumor rumour say scold see show slam suppose ' +
    'suspect tell term think tout understand urge view warn ' +
    'acquitted advised booed informed notified cast castigated celebrated depicted derided diagnosed dogged dubbed faulted hounded ' +
    'identified interpreted invited lauded lambasted likened linked nicknamed nominated pilloried portrayed projected ranked ' +
    'rated remembered reviled scheduled sentenced speculated sued tipped treated vilified written'
  ).split(' '),
)
