/** Section 10. */
export default {
  title: 'Check it yourself',
  short: 'Check',
  intro: 'Everything on this page follows from one file that anybody can verify without asking us.',
  download: 'Download the bundle',
  downloaded:
    '{link}: every entry, every document that is ours to publish, the proofs and the signed checkpoint in one file.',
  notYet:
    'Once the case is signed, there is a bundle of it here: every entry, every document that is ours to publish, the proofs and the signed checkpoint in one file.',
  verify: 'Verify it on your own machine, offline: {command}',
  proves: 'What this proves',
  provesText:
    'That no entry and no published document has been changed, left out or put in another order since the checkpoint was signed; that the checkpoint was signed with the key it names; and that every figure here can be worked out again from the entries alone.',
  provesNot: 'What it does not prove',
  provesNotText:
    'That any statement is true, that the desk recorded everything there is, that a withheld document says what its brief says, or that the key belongs to whom you think: compare it with a copy you had from somewhere else.',
  entries: 'Entries in the ledger',
  root: 'Root of the tree over them',
  noRoot: 'none yet',
  cite: 'Cite this',
  citeNote: 'The address is of this edition alone; what comes later has another.',
  citation:
    '{title}. {name}, edition {number} ({entries, plural, one {# entry} other {# entries}}), {day}. {address} Root of the signed tree: {root}',
  key: 'The desk’s key',
  keyNote: 'Have it from somewhere else too, and compare: this page could show any key.',
  checkpoint: 'Signed checkpoint',
  unsigned: 'None has been signed yet.',
} as const
